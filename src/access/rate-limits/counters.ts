import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { inLanguageOf } from '../language';
import { pseudonym, subscriberOf } from './caller';
import type { Limit, LimitName } from './limits';

/**
 * Not known to Strapi's schema, which therefore neither creates nor drops it. Several instances of this server count
 * in it together.
 */
const TABLE = 'parvis_rate_limits';

/** Creates the table of the counters where there is none, and has its outdated rows removed from time to time. */
export function prepareCounters(strapi: Core.Strapi): Promise<void> {
  return new Promise((resolve, reject) => {
    new RateLimiterPostgres(
      { storeClient: strapi.db.connection, storeType: 'knex', tableName: TABLE, points: 1, duration: 1 },
      (error?: Error | null) => (error ? reject(error) : resolve()),
    );
  });
}

/** The counter of one limit. Limits are read at each call from `access.rateLimits` of the configuration. */
function counterOf(strapi: Core.Strapi, name: LimitName): RateLimiterPostgres {
  const { points, seconds } = strapi.config.get<Record<LimitName, Limit>>('access.rateLimits')[name];
  return new RateLimiterPostgres({
    storeClient: strapi.db.connection,
    storeType: 'knex',
    tableName: TABLE,
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });
}

const secretOf = (strapi: Core.Strapi): string => strapi.config.get<string[]>('server.app.keys').join();

const keyFor = (strapi: Core.Strapi, ctx: Context, account: string | null) =>
  pseudonym(
    secretOf(strapi),
    subscriberOf(ctx.request.ip),
    ...(account === null ? [] : [account.trim().toLowerCase()]),
  );

/**
 * Counts a call against a limit.
 *
 * @param account whose name or e-mail the call tries, for the limits by account.
 * @param signedIn the id of the account that the call has shown to be, which counts from whatever address.
 * @throws RateLimitError (429, with `Retry-After` in seconds) when the limit is used up.
 */
export async function count(
  strapi: Core.Strapi,
  ctx: Context,
  name: LimitName,
  {
    account = null,
    signedIn = null,
    calls = 1,
  }: { account?: string | null; signedIn?: string | null; calls?: number } = {},
): Promise<void> {
  const key =
    signedIn === null ? keyFor(strapi, ctx, account) : pseudonym(secretOf(strapi), 'signed-in', signedIn);
  try {
    await counterOf(strapi, name).consume(key, calls);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    ctx.set('Retry-After', String(seconds));
    throw new errors.RateLimitError(
      inLanguageOf(ctx, {
        fr: `Trop de demandes. Réessayez dans ${seconds} s.`,
        en: `Too many requests. Try again in ${seconds} s.`,
      }),
      { code: 'rate-limited', retryAfter: seconds },
    );
  }
}

/** Forgets what was counted for an account, and gives its call back to the address. */
export async function forgive(
  strapi: Core.Strapi,
  ctx: Context,
  limits: { account: LimitName; address: LimitName },
  account: string,
): Promise<void> {
  await counterOf(strapi, limits.account).delete(keyFor(strapi, ctx, account));
  await counterOf(strapi, limits.address).reward(keyFor(strapi, ctx, null), 1);
}
