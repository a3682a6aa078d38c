import { createHash } from 'node:crypto';
import type { Language } from '@parvis/clock';
import { html, type Markup } from './html';
import { STYLE } from './style';

/** A page to answer with. */
export interface Page {
  readonly language: Language;
  /** The heading of the page, and the first words of the window's title. */
  readonly title: string;
  /** The first words of the window's title instead, where something comes before the heading: that there is an error. */
  readonly windowTitle?: string;
  /** What stands below the heading; headings in it begin with `h2`. */
  readonly body: Markup;
  /** Who speaks: stands above the heading. */
  readonly publisher: string;
  /** The HTTP status; 200 unless given. */
  readonly status?: number;
  /** The address, on this site, of a script that does more with a page that is complete without it. */
  readonly script?: string;
  /** The ways to the other pages of a site, made by `navigation`; stands above the heading. */
  readonly navigation?: Markup;
  /**
   * Whether the page belongs to a site whose forms are told from forged ones by where they come from: only then does a
   * browser say so, and to this site alone.
   */
  readonly forms?: 'from-this-site';
}

/** What a request is answered: handed to `sendPage`. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request being answered, as Koa hands it to a controller. */
interface Answering {
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/** Answers a request with a page. */
export function sendPage(context: Answering, { status, headers, body }: PageAnswer): void {
  context.status = status;
  context.body = body;
  context.set({ ...headers });
}

const SKIP: Readonly<Record<Language, string>> = { fr: 'Aller au contenu', en: 'Skip to the content' };

/** What these pages show is addressed to one person: nobody stores it, indexes it or learns of it as a referrer. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  `img-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
];

/** What the script of a page needs: itself, and what it asks of this site. */
const SCRIPT_POLICY = [`script-src 'self'`, `connect-src 'self'`];

/** Nothing from elsewhere, no frame around; one style sheet by its hash, images and forms of this site; no script but a page's own. */
const policyFor = (script: string | undefined): string =>
  [...POLICY, ...(script === undefined ? [] : SCRIPT_POLICY)].join('; ');

/** Makes a small page: complete without scripts, in one column, for light and dark screens and for paper. */
export function page({
  language,
  title,
  windowTitle = title,
  body,
  publisher,
  status = 200,
  script,
  navigation,
  forms,
}: Page): PageAnswer {
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${windowTitle} – ${publisher}</title>
`;
  const rest = html`</head>
<body>
<a class="skip" href="#content">${SKIP[language]}</a>
<header><p>${publisher}</p>${navigation}</header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${body}
</main>
${script === undefined ? '' : html`<script src="${script}" defer></script>\n`}</body>
</html>
`;
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': policyFor(script),
      ...PRIVATE_HEADERS,
      ...(forms === undefined ? {} : { 'Referrer-Policy': 'same-origin' }),
    },
    body: `${head.text}<style>${STYLE}</style>\n${rest.text}`,
  };
}
