import { now } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import { journal } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Mailing } from '../../domain/mailings/mailing';
import { type MailingEvent, mailingProcedure } from '../../domain/mailings/mailing-procedure';
import { mailedDocument, type Place } from './mailed-document';
import { findMailing, groupOf, MAILINGS_TABLE, mailingOf } from './mailing-rows';
import { type Asked, factsOf, remembered, stepMailing } from './mailing-step';
import { appoint, fanOut, forgetAppointment } from './mailing-tasks';

/** What a person decides of a mailing. */
export type MailingInput = Pick<
  Mailing,
  'lists' | 'subject' | 'introduction' | 'moment' | 'instant' | 'zone'
>;

/** What can be done with a mailing now, and why not. */
export type Possible = ReturnType<typeof mailingProcedure.listed>;

/** Mailings of documents to press lists: one mail a person, and none twice. */
export interface Mailings {
  /** Begins a mailing; null when the document is none that can be sent. */
  create(place: Place, input: MailingInput, asked: Asked): Promise<Mailing | null>;
  find(id: number): Promise<Mailing | null>;
  /** The latest first. */
  list(page?: { readonly before?: number; readonly limit?: number }): Promise<Mailing[]>;
  possible(mailing: Mailing): Promise<Possible>;
  change(id: number, input: MailingInput, asked: Asked): Promise<Outcome<Mailing>>;
  plan(id: number, asked: Asked): Promise<Outcome<Mailing>>;
  send(id: number, asked: Asked): Promise<Outcome<Mailing>>;
  reopen(id: number, asked: Asked): Promise<Outcome<Mailing>>;
  /** What is on its way at that moment may still arrive. */
  cancel(id: number, asked: Asked): Promise<Outcome<Mailing>>;
}

const columnsOf = ({ lists, subject, introduction, moment, instant, zone }: MailingInput) => ({
  ...{ lists: JSON.stringify(lists), subject, introduction, moment, instant, zone },
});

const PAGE = 50;
const MAX_ID = 2_147_483_647;

export default ({ strapi }: { strapi: Core.Strapi }): Mailings => {
  /** A step, and what follows from it in the same transaction. */
  const step = (
    id: number,
    event: MailingEvent,
    asked: Asked,
    {
      change,
      follow,
    }: {
      readonly change?: Readonly<Record<string, string | number | Date | null>>;
      readonly follow?: (mailing: Mailing, trx: Knex.Transaction) => Promise<unknown>;
    } = {},
  ): Promise<Outcome<Mailing>> =>
    inTransaction(strapi.db, async (trx) => {
      const outcome = await stepMailing(strapi, trx, id, event, asked, change);
      if (outcome.done) await follow?.(outcome.value, trx);
      return outcome;
    });

  return {
    create: (place, input, { actor }) =>
      inTransaction(strapi.db, async (trx) => {
        if ((await mailedDocument(strapi, place)) === null) return null;
        const [row]: unknown[] = await trx(MAILINGS_TABLE)
          .insert({
            ...{ uid: place.uid, document_id: place.documentId, state: 'draft', ...columnsOf(input) },
            ...{ owner_id: Number(actor.id), created_at: now() },
          })
          .returning('*');
        const mailing = mailingOf(row);
        const subject = { type: mailing.uid, id: mailing.documentId };
        await journal(strapi).append(
          { subject, action: 'newsroom.mailing-begun', actor, after: remembered(mailing) },
          { trx },
        );
        return mailing;
      }),

    find: (id) => findMailing(strapi.db.connection, id),

    async list({ before = MAX_ID, limit = PAGE } = {}) {
      const rows: unknown[] = await strapi.db
        .connection(MAILINGS_TABLE)
        .where('id', '<', before)
        .orderBy('id', 'desc')
        .limit(limit);
      return rows.map(mailingOf);
    },

    possible: (mailing) =>
      inTransaction(strapi.db, async (trx) =>
        mailingProcedure.listed(mailing.state, await factsOf(strapi, mailing, trx)),
      ),

    change: (id, input, asked) => step(id, 'change', asked, { change: columnsOf(input) }),

    plan: (id, asked) =>
      step(id, 'plan', asked, {
        async follow(mailing, trx) {
          const document = await mailedDocument(strapi, mailing);
          await appoint(strapi, trx, mailing, document?.plan?.instant ?? null);
        },
      }),

    send: (id, asked) =>
      step(id, 'send', asked, {
        change: { begun_at: now() },
        follow: (mailing, trx) => fanOut(strapi, trx, mailing),
      }),

    reopen: (id, asked) =>
      step(id, 'reopen', asked, { follow: (_, trx) => forgetAppointment(strapi, trx, id) }),

    cancel: (id, asked) =>
      step(id, 'cancel', asked, {
        change: { ended_at: now() },
        async follow(_, trx) {
          await forgetAppointment(strapi, trx, id);
          await mail(strapi).cancel(groupOf(id), { trx });
        },
      }),
  };
};
