import { instantFrom, now } from '@parvis/clock';
import { PRIVATE_HEADERS, redirectToSite, sendPage } from '@parvis/pages';
import { httpError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { contextOf } from '../services/context';
import { pathOf } from '../services/reading-links';
import type { Reading, Readings, Surface } from '../services/readings';
import { sendFile } from '../services/send-file';
import { readingJson } from '../views/reading-json';
import { conditionsPage, type Mistake, nothingPage, readingPage } from '../views/reading-pages';
import { readingWords } from '../views/reading-words';

type Conditions = Extract<Reading, { stage: 'conditions' }>;

const address = z.object({ token: z.string() });
const fileAddress = z.object({ token: z.string(), id: z.coerce.number().int() });

/** What a site's page sends, or the box and the hidden field of Parvis's own. */
const promise = z.object({
  accepts: z.union([z.literal(true), z.literal('on')]),
  until: z.string().transform((text, context) => {
    const found = instantFrom(text);
    if (found.ok) return found.instant;
    context.addIssue('must be an instant');
    return z.NEVER;
  }),
});

/** Browsers ask for HTML first; whoever does not gets JSON. */
const surfaceOf = (ctx: Context): Surface => (ctx.accepts('json', 'html') === 'html' ? 'page' : 'api');

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const readings: Readings = strapi.plugin('embargo').service('readings');

  /** As for any address that there is not. */
  const nothing = (ctx: Context): void => {
    if (surfaceOf(ctx) === 'api') throw new errors.NotFoundError('Not Found');
    sendPage(ctx, nothingPage(strapi, ctx.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr'));
  };

  const show = async (ctx: Context, token: string, reading: Reading): Promise<void> => {
    if (reading.stage === 'closed') return nothing(ctx);
    const surface = surfaceOf(ctx);
    await readings.log(reading.grant, reading.stage, surface);
    if (surface === 'page') return sendPage(ctx, readingPage(strapi, reading, pathOf(strapi, token), now()));
    ctx.set(PRIVATE_HEADERS);
    ctx.body = { data: readingJson(reading, now()) };
  };

  const again = (ctx: Context, token: string, reading: Conditions, mistake: Mistake): void => {
    if (surfaceOf(ctx) === 'page') {
      sendPage(ctx, conditionsPage(strapi, reading, pathOf(strapi, token), now(), mistake));
      return;
    }
    ctx.set(PRIVATE_HEADERS);
    const words = readingWords(reading.grant, reading.embargo, now());
    throw mistake === 'promise-needed'
      ? httpError({ status: 400, code: 'PROMISE_NEEDED', message: words.promiseNeeded })
      : httpError({ status: 409, code: 'CONDITIONS_CHANGED', message: words.termsChanged });
  };

  return {
    async read(ctx: Context): Promise<void> {
      const { token } = address.parse(ctx.params);
      const { page } = contextOf(strapi).options.readings;
      ctx.vary('Accept');
      const reading = await readings.open(token);
      if (page !== null && reading.stage !== 'closed' && surfaceOf(ctx) === 'page') {
        return sendPage(ctx, redirectToSite(page, token));
      }
      await show(ctx, token, reading);
    },

    async accept(ctx: Context): Promise<void> {
      const { token } = address.parse(ctx.params);
      ctx.vary('Accept');
      const before = await readings.open(token);
      if (before.stage !== 'conditions') return show(ctx, token, before);
      const promised = promise.safeParse(ctx.request.body);
      if (!promised.success) return again(ctx, token, before, 'promise-needed');
      const after = await readings.accept(token, promised.data.until);
      if (after.stage === 'conditions') return again(ctx, token, after, 'terms-changed');
      if (after.stage === 'closed' || surfaceOf(ctx) === 'api') return show(ctx, token, after);
      ctx.set(PRIVATE_HEADERS);
      ctx.status = 303;
      ctx.set('Location', pathOf(strapi, token));
    },

    async file(ctx: Context): Promise<void> {
      const { success, data } = fileAddress.safeParse(ctx.params);
      const reading = success ? await readings.open(data.token) : undefined;
      const shown = reading !== undefined && 'document' in reading ? reading : undefined;
      const file = shown?.document.files.get(data?.id ?? 0);
      if (shown === undefined || file === undefined) return nothing(ctx);
      await readings.log(shown.grant, 'file', surfaceOf(ctx));
      ctx.set(PRIVATE_HEADERS);
      await sendFile(strapi, ctx, file);
    },
  };
};
