import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { count, forgive } from './counters';

const credentials = z
  .object({ email: z.string().optional(), identifier: z.string().optional() })
  .transform(({ email, identifier }) => identifier ?? email ?? null)
  .catch(null);

const SIGN_IN = { account: 'signInByAccount', address: 'signInByAddress' } as const;

/** Counts attempts to sign in by account and by address, before anything is compared. */
export async function limitSignIn(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const account = credentials.parse(ctx.request.body);
  if (account !== null) await count(strapi, ctx, SIGN_IN.account, { account });
  await count(strapi, ctx, SIGN_IN.address);
  await next();
  if (account !== null && ctx.status === 200) await forgive(strapi, ctx, SIGN_IN, account);
}

/** Counts requests for a mail with which to set a new password. */
export async function limitPasswordMail(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const account = credentials.parse(ctx.request.body);
  if (account !== null) await count(strapi, ctx, 'passwordMailByAccount', { account });
  await count(strapi, ctx, 'passwordMailByAddress');
  await next();
}

/**
 * Stands in for Strapi's own limiters, which count in the memory of one process, wherever Strapi puts them.
 */
export function replaceStrapiLimiters(strapi: Core.Strapi): void {
  const byPath = () => async (ctx: Context, next: Next) =>
    /\/forgot-password\/*$/i.test(ctx.request.path)
      ? limitPasswordMail(strapi, ctx, next)
      : limitSignIn(strapi, ctx, next);
  for (const uid of ['admin::rateLimit', 'plugin::users-permissions.rateLimit', 'plugin::email.rateLimit']) {
    strapi.get('middlewares').extend(uid, () => byPath);
  }
}
