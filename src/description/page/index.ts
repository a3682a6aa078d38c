import { createHash } from 'node:crypto';
import { html, type Markup } from '@parvis/pages';
import type { OpenApiDocument } from '../openapi';
import { operationSection } from './operation';
import { inline, prose } from './prose';
import { schemaDetails } from './schema';
import { STYLE } from './style';

/** A whole page, and the policy under which its own style alone is loaded. */
export type Page = Readonly<{ html: string; contentSecurityPolicy: string }>;

/** The API description as a page to read: complete without scripts, and without anything from elsewhere. */
export function renderPage(document: OpenApiDocument): Page {
  const { info } = document;
  const body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${info.title} API ${info.version}</title>
`;
  const rest = html`</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<h1>${info.title} API</h1>
<p>Version ${info.version} · <a href="/api/openapi.json">OpenAPI 3.1 document</a> · ${info.license.name} licence</p>
</header>
<div class="columns">
<nav aria-label="Contents">${contents(document)}</nav>
<main id="main" tabindex="-1">
<section aria-labelledby="introduction"><h2 id="introduction">Introduction</h2>${prose(info.description)}${credentials(document)}</section>
${document.tags.map((tag) => tagSection(document, tag))}
<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>${schemas(document)}</section>
</main>
</div>
</body>
</html>
`;
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return {
    html: `${body.text}<style>${STYLE}</style>\n${rest.text}`,
    contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
}

type Tag = OpenApiDocument['tags'][number];

function operationsOf(document: OpenApiDocument, tag: Tag) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.tags.includes(tag.name))
      .map(([method, operation]) => ({ method, path, operation })),
  );
}

function contents(document: OpenApiDocument): Markup {
  return html`<ul><li><a href="#introduction">Introduction</a></li>${document.tags.map(
    (tag) =>
      html`<li><a href="#${anchor(tag)}">${tag.name}</a><ul>${operationsOf(document, tag).map(
        ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
      )}</ul></li>`,
  )}<li><a href="#schemas">Schemas</a></li></ul>`;
}

function credentials({ components }: OpenApiDocument): Markup {
  return html`<h3>Credentials</h3><dl>${Object.entries(components.securitySchemes).map(
    ([name, { description }]) => html`<dt><code>${name}</code></dt><dd><p>${inline(description)}</p></dd>`,
  )}</dl>`;
}

function tagSection(document: OpenApiDocument, tag: Tag): Markup {
  return html`<section aria-labelledby="${anchor(tag)}"><h2 id="${anchor(tag)}">${tag.name}</h2>
<p>${tag.description}</p>
${operationsOf(document, tag).map(({ method, path, operation }) => operationSection(document, method, path, operation))}
</section>`;
}

function schemas({ components }: OpenApiDocument): Markup[] {
  return Object.entries(components.schemas).map(
    ([name, schema]) => html`<section class="schema" aria-labelledby="schema-${name}">
<h3 id="schema-${name}">${name}</h3>
${schema.description === undefined ? html`` : html`<p>${schema.description}</p>`}
${schemaDetails(schema)}
</section>`,
  );
}

function anchor({ name }: Tag): string {
  return `tag-${name.toLowerCase().replaceAll(' ', '-')}`;
}
