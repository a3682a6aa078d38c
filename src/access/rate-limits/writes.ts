import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { count } from './counters';
import type { LimitName } from './limits';

const PANEL_SESSION = /^\/admin\/(access-token|reset-password|register|registration-info)\/*$/i;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The limit under which a request falls by its method and path; its routes match paths in capitals, too. */
export function limitFor(method: string, path: string, apiPrefix: string): LimitName | null {
  if (PANEL_SESSION.test(path)) return 'panelSessionByAddress';
  if (READING.has(method)) return null;
  return path.toLowerCase().startsWith(`${apiPrefix.toLowerCase()}/`) ? 'publicWriteByAddress' : null;
}

/** Whether a request carries an API token that exists: a site's own server, which brings the writes of many. */
async function hasApiToken(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const token = /^Bearer\s+(\S+)$/i.exec(ctx.get('authorization'))?.[1];
  if (token === undefined) return false;
  const tokens = strapi.service('admin::api-token-content-api');
  return Boolean(await tokens.getByAccessKey(tokens.hash(token)));
}

/** The account whose session a request carries: signed by this server and not outdated, which costs no look-up. */
function signedInAs(strapi: Core.Strapi, ctx: Context): string | null {
  const token = /^Bearer\s+(\S+)$/i.exec(ctx.get('authorization'))?.[1];
  if (token === undefined) return null;
  const { isValid, payload } = strapi.sessionManager('users-permissions').validateAccessToken(token);
  return isValid && payload !== null ? String(payload.userId) : null;
}

/** Counts calls that write: for the account that is signed in, or else for the address. */
export async function countWrites(strapi: Core.Strapi, ctx: Context, calls = 1): Promise<void> {
  const signedIn = signedInAs(strapi, ctx);
  if (signedIn !== null) return count(strapi, ctx, 'writeByAccount', { signedIn, calls });
  if (!(await hasApiToken(strapi, ctx))) await count(strapi, ctx, 'publicWriteByAddress', { calls });
}

/** Counts what writes before its body is read, so that a flood costs next to nothing. */
export const limitWrites: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const limit = limitFor(ctx.method, ctx.path, strapi.config.get<string>('api.rest.prefix'));
    if (limit === 'publicWriteByAddress') await countWrites(strapi, ctx);
    else if (limit !== null) await count(strapi, ctx, limit);
    await next();
  };
