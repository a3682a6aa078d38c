import type { Context } from 'koa';

const ALLOWED_HEADERS = [
  'Content-Type',
  'Authorization',
  'Origin',
  'Accept',
  'Accept-Language',
  'Apollo-Require-Preflight',
  'If-Match',
];

/**
 * Who may call the APIs from a browser: every site may read what is public, but only the project's own site may do
 * so with the visitor's cookies, which carry sessions.
 *
 * @param siteUrl address of that site, if there is one.
 */
export function corsFor(siteUrl: string | undefined) {
  const own = siteUrl === undefined ? null : new URL(siteUrl).origin;
  return {
    origin: '*',
    credentials: (ctx: Context) => own !== null && ctx.get('Origin') === own,
    headers: ALLOWED_HEADERS,
    expose: ['Retry-After', 'ETag'],
    maxAge: 3600,
  };
}
