import { now } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import type { Outcome } from '@parvis/procedure';
import { inTransaction, languageOf, refusalError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Mailing } from '../domain/mailings/mailing';
import { readLists, resolveLists } from '../services/lists/press-lists';
import { mailedDocument } from '../services/mailings/mailed-document';
import { SAMPLE_MAIL } from '../services/mailings/mailing-mails';
import { progressOf, unreachedBy } from '../services/mailings/mailing-progress';
import type { Asked } from '../services/mailings/mailing-step';
import { mailingSayings } from '../services/mailings/mailing-words';
import type { Mailings } from '../services/mailings/mailings';
import { demandReadable, readableTypes } from './mailing-places';
import { changeOf, newMailingOf, stepOf } from './mailing-requests';
import { accountOf, staffOf } from './staff';

const one = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const page = z.object({ before: z.coerce.number().int().positive().max(2_147_483_647).optional() });
const sample = z.object({ language: z.enum(['fr', 'en']).default('fr') });
const listed = z.array(z.looseObject({ documentId: z.string() }));
const title = z.string().catch('—');

const PAGE = 30;

/** What the panel asks of mailings. The right to them is asked by the policy, that to the document here. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const mailings = (): Mailings => strapi.plugin('newsroom').service('mailings');

  const mailingFor = async (context: Context): Promise<Mailing> => {
    const { success, data } = one.safeParse(context.params);
    const mailing = success ? await mailings().find(data.id) : null;
    if (mailing === null) throw new errors.NotFoundError();
    demandReadable(strapi, context, mailing);
    return mailing;
  };

  const summary = async (mailing: Mailing) => {
    const document = await mailedDocument(strapi, mailing);
    return { ...mailing, title: document?.title ?? null };
  };

  /** A mailing with all that its page shows. */
  const show = async (context: Context, mailing: Mailing): Promise<void> => {
    const say = mailingSayings[languageOf(context)];
    const document = await mailedDocument(strapi, mailing);
    const lists = await readLists(strapi, mailing.lists);
    const possible = await mailings().possible(mailing);
    context.set('Cache-Control', 'no-store');
    context.body = {
      data: {
        ...mailing,
        title: document?.title ?? null,
        standing: document?.standing ?? null,
        plan: document?.plan ? { instant: document.plan.instant, zone: document.plan.zone } : null,
        reach: await inTransaction(strapi.db, (trx) => resolveLists(trx, lists)).then(
          ({ to, optedOut, bounced }) => ({ recipients: to.length, optedOut, bounced }),
        ),
        possible: possible.map(({ event, verdict }) => ({
          event,
          allowed: verdict.allowed,
          reasons: verdict.allowed ? [] : verdict.reasons.map((reason) => say.reason(reason)),
        })),
        progress: await progressOf(strapi, mailing),
      },
    };
  };

  const step =
    (take: (id: number, asked: Asked) => Promise<Outcome<Mailing>>) =>
    async (context: Context): Promise<void> => {
      const { id } = await mailingFor(context);
      const seen = stepOf(context.request.body, languageOf(context));
      const outcome = await take(id, { actor: staffOf(context), ...seen });
      if (!outcome.done) throw refusalError(outcome.refusal, mailingSayings[languageOf(context)]);
      await show(context, outcome.value);
    };

  return {
    /** What can be sent: the documents last worked on, of the types that the person may read. */
    async documents(context: Context): Promise<void> {
      const found = await Promise.all(
        readableTypes(strapi, context).map(async ({ uid, title: field }) => {
          const documents = listed.parse(
            await strapi.documents(uid).findMany({ status: 'draft', sort: 'updatedAt:desc', limit: PAGE }),
          );
          return documents.map((document) => ({
            uid,
            documentId: document.documentId,
            title: title.parse(document[field]),
          }));
        }),
      );
      context.body = { data: found.flat() };
    },

    /** The lists, each with how many it reaches now. */
    async lists(context: Context): Promise<void> {
      const lists = await readLists(strapi);
      context.body = {
        data: await inTransaction(strapi.db, async (trx) => {
          const counted = [];
          for (const list of lists) {
            const { to, optedOut, bounced } = await resolveLists(trx, [list]);
            counted.push({ id: list.id, name: list.name, recipients: to.length, optedOut, bounced });
          }
          return counted;
        }),
      };
    },

    async find(context: Context): Promise<void> {
      const { success, data } = page.safeParse(context.query);
      const types = readableTypes(strapi, context).map(({ uid }) => String(uid));
      const found = await mailings().list({
        limit: PAGE,
        ...(success && data.before ? { before: data.before } : {}),
      });
      const readable = found.filter(({ uid }) => types.includes(uid));
      context.body = {
        data: await Promise.all(readable.map(summary)),
        meta: { before: found.length === PAGE ? (found.at(-1)?.id ?? null) : null },
      };
    },

    async create(context: Context): Promise<void> {
      const { place, input } = newMailingOf(context.request.body, languageOf(context));
      demandReadable(strapi, context, place);
      const made = await mailings().create(place, input, { actor: staffOf(context) });
      if (made === null) throw new errors.NotFoundError();
      await show(context, made);
      context.status = 201;
    },

    async findOne(context: Context): Promise<void> {
      await show(context, await mailingFor(context));
    },

    async change(context: Context): Promise<void> {
      const { id } = await mailingFor(context);
      const language = languageOf(context);
      const { input, seen } = changeOf(context.request.body, language);
      const outcome = await mailings().change(id, input, { actor: staffOf(context), ...seen });
      if (!outcome.done) throw refusalError(outcome.refusal, mailingSayings[language]);
      await show(context, outcome.value);
    },

    plan: step((id, asked) => mailings().plan(id, asked)),
    send: step((id, asked) => mailings().send(id, asked)),
    reopen: step((id, asked) => mailings().reopen(id, asked)),
    cancel: step((id, asked) => mailings().cancel(id, asked)),

    /** The mail as a journalist gets it, but for the links that are theirs alone. */
    async preview(context: Context): Promise<void> {
      const { id } = await mailingFor(context);
      const { language } = sample.parse(context.query);
      const staff = accountOf(context);
      context.set('Cache-Control', 'no-store');
      context.body = { data: await mail(strapi).preview(SAMPLE_MAIL, { mailing: id, staff, language }) };
    },

    /** Sends the same to the person who asks. */
    async test(context: Context): Promise<void> {
      const { id } = await mailingFor(context);
      const { language } = sample.parse(context.request.body ?? {});
      const staff = accountOf(context);
      await mail(strapi).send({
        dedupeKey: `newsroom.mailing ${id} test ${staff} ${now().toISOString()}`,
        template: SAMPLE_MAIL,
        data: { mailing: id, staff, language },
      });
      context.status = 202;
      context.body = { data: {} };
    },

    async unreached(context: Context): Promise<void> {
      context.set('Cache-Control', 'no-store');
      context.body = { data: await unreachedBy(strapi, await mailingFor(context)) };
    },
  };
};
