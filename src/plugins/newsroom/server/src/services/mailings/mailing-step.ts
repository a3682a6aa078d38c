import { now } from '@parvis/clock';
import { type Actor, journal } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import { takeStep } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Mailing } from '../../domain/mailings/mailing';
import {
  type MailingEvent,
  type MailingFacts,
  mailingProcedure,
} from '../../domain/mailings/mailing-procedure';
import { readLists, resolveLists } from '../lists/press-lists';
import { mailedDocument } from './mailed-document';
import { MAILINGS_TABLE, mailingOf } from './mailing-rows';

/** Who asks for a step, and what they have seen. */
export interface Asked {
  readonly actor: Actor;
  /** The version of the mailing that they have seen; without it any is right. */
  readonly expectedVersion?: number;
}

type Columns = Readonly<Record<string, string | number | Date | null>>;

export const SYSTEM: Asked = { actor: { kind: 'system', id: null } };

const NOWHERE = { published: false, withdrawn: false, plan: null } as const;

/** What the guards judge a mailing by, as the transaction sees it. */
export async function factsOf(
  strapi: Core.Strapi,
  { uid, documentId, lists, moment, instant }: Mailing,
  trx: Knex.Transaction,
): Promise<MailingFacts> {
  const document = await mailedDocument(strapi, { uid, documentId });
  const found = await readLists(strapi, lists);
  return {
    standing: document?.standing ?? NOWHERE,
    ...{ moment, instant, now: now(), lists: found.length },
    recipients: (await resolveLists(trx, found)).to.length,
  };
}

/** What the journal keeps of a mailing: neither its words nor whom it goes to. */
export const remembered = ({ id, state, version, lists, moment, instant }: Mailing) => ({
  ...{ mailing: id, state, version, lists, moment },
  instant: instant?.toISOString() ?? null,
});

/** Takes a step of a mailing in the caller's transaction, with one entry in the journal of its document. */
export async function stepMailing(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  id: number,
  event: MailingEvent,
  { actor, expectedVersion }: Asked,
  change: Columns = {},
): Promise<Outcome<Mailing>> {
  const outcome = await takeStep(trx, {
    procedure: mailingProcedure,
    table: MAILINGS_TABLE,
    id,
    event,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    read: mailingOf,
    facts: (row, transaction) => factsOf(strapi, row, transaction),
    change: () => change,
  });
  if (!outcome.done) return outcome;
  const { before, after } = outcome.value;
  await journal(strapi).append(
    {
      subject: { type: after.uid, id: after.documentId },
      action: `newsroom.mailing-${event}`,
      actor,
      before: remembered(before),
      after: remembered(after),
    },
    { trx },
  );
  return { done: true, value: after };
}
