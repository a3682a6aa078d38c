import { html, type Markup } from '@parvis/pages';
import type { Content, OpenApiDocument, Operation, Parameter, Reference, Response } from '../openapi';
import { exampleCall } from './example-call';
import { inline, prose } from './prose';
import { nameOf, rules, schemaDetails, typeOf } from './schema';

/** One operation: what it does, what it takes, what it answers, and a call to try. */
export function operationSection(
  document: OpenApiDocument,
  method: string,
  path: string,
  operation: Operation,
): Markup {
  const { operationId, summary, description, requestBody } = operation;
  const parameters = (operation.parameters ?? []).map((one) => resolve(document.components.parameters, one));
  return html`<section class="operation" aria-labelledby="${operationId}">
<h3 id="${operationId}">${summary}</h3>
<p class="address"><span class="method">${method.toUpperCase()}</span> <code>${path}</code></p>
${description === undefined ? html`` : prose(description)}
<p>${access(operation)}</p>
${parameters.length === 0 ? html`` : parameterTable(operationId, parameters)}
${requestBody === undefined ? html`` : html`<h4>Request</h4>${contents(requestBody.content)}`}
<h4>Answers</h4>
<dl>${Object.entries(operation.responses).map(([status, response]) =>
    answer(document, status, resolve(document.components.responses, response)),
  )}</dl>
<h4>Example</h4>
<pre tabindex="0" role="region" aria-label="Example: ${summary}"><code>${exampleCall(document, method, path, operation)}</code></pre>
</section>`;
}

function access({ security }: Operation): string {
  const open = security.some((one) => Object.keys(one).length === 0);
  if (open) return security.length === 1 ? 'Open to everyone.' : 'Open to everyone, or with a token.';
  return security.some((one) => 'account' in one) ? 'For a signed-in account.' : 'With an API token.';
}

function parameterTable(operationId: string, parameters: readonly Parameter[]): Markup {
  return html`<h4 id="${operationId}-parameters">Parameters</h4>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${operationId} ${operationId}-parameters"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map(
    (parameter) =>
      html`<tr><th scope="row"><code>${parameter.name}</code>${
        parameter.required ? html` <span class="required">required</span>` : html``
      }</th><td>${typeOf(parameter.schema)}</td><td><p>${inline(parameter.description)}</p>${rules(parameter.schema)}</td></tr>`,
  )}</tbody></table></div>`;
}

function answer(document: OpenApiDocument, status: string, { description, content }: Response): Markup {
  const isError = Object.values(document.components.responses).some((one) => one.content === content);
  return html`<dt><strong>${status}</strong> ${description}</dt><dd>${
    content === undefined
      ? html``
      : isError
        ? html`<p><a href="#schema-Error">Error</a></p>`
        : contents(content)
  }</dd>`;
}

function contents(content: Readonly<Record<string, Content>>): Markup[] {
  return Object.entries(content).map(
    ([type, { schema }]) => html`<p class="media">${type}</p>${schemaDetails(schema)}`,
  );
}

function resolve<T extends object>(named: Readonly<Record<string, T>>, one: T | Reference): T {
  if (!('$ref' in one)) return one;
  const found = named[nameOf(one.$ref)];
  if (found === undefined)
    throw new Error(`The API description refers to ${one.$ref}, which it does not have.`);
  return found;
}
