import { now } from '@parvis/clock';
import { type Actor, journal } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import { inTransaction, takeStep } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  type GrantEvent,
  type GrantFacts,
  type GrantState,
  grantProcedure,
  mayGrant,
} from '../domain/grant-procedure';
import type { DocumentPlace } from '../domain/plan';
import { embargoOf } from './embargo-of';
import { forgetReader, forgetReaders } from './forget-readers';
import { GRANT, GRANT_TABLE, type Grant, type GrantRow, grantRow } from './grant-rows';
import { lastReadings } from './last-readings';
import { linkOf } from './reading-links';

/** Whom to let read what, until when. */
export type NewGrant = Pick<Grant, 'person' | 'outlet' | 'email' | 'language' | 'subject' | 'expiresAt'>;

/** A grant as the newsroom sees it. */
export interface ListedGrant extends Grant {
  /** Null when the reader has not opened the document itself. */
  readonly lastReadAt: Date | null;
}

/** The rights of accredited people to read a document before its time. */
export interface Grants {
  /**
   * Grants a reading. Refused with `NOT_UNDER_EMBARGO`, `EXPIRY_PAST`, or `ALREADY_GRANTED` when this address has a
   * grant for this document that is not revoked (renew that one).
   */
  create(grant: NewGrant, actor: Actor): Promise<Outcome<Grant>>;
  /** Gives the grant a new link and a new expiry: every link issued before is dead at once. */
  renew(id: string, expiresAt: Date, actor: Actor): Promise<Outcome<Grant>>;
  /** Ends a grant at once and for good. */
  revoke(id: string, actor: Actor): Promise<Outcome<Grant>>;
  /** Keeps that a reader has accepted the conditions of the embargo as it stands. */
  accept(id: string): Promise<Outcome<Grant>>;
  find(id: string): Promise<Grant | null>;
  /** The grants for a document, the latest first. */
  listFor(subject: DocumentPlace): Promise<ListedGrant[]>;
  /**
   * Forgets at once whoever has this address, in whatever letters: their open grants are revoked, and their name, outlet
   * and address are emptied in all. Their readings stay counted, and the journal as it is.
   */
  forget(email: string, actor: Actor): Promise<void>;
  /** Forgets the readers whose link has been dead for as long as the options say. A job does so every night. */
  forgetFormerReaders(): Promise<void>;
  /** The address that opens the document for the holder of a grant: complete, to be sent to that person alone. */
  linkFor(grant: Grant): string;
}

const DONE: Readonly<Record<GrantEvent, string>> = {
  accept: 'embargo.conditions-accepted',
  renew: 'embargo.grant-renewed',
  revoke: 'embargo.grant-revoked',
};

export default ({ strapi }: { strapi: Core.Strapi }): Grants => {
  /** One entry in the chain of the document: who holds the grant is behind its id, and can be forgotten. */
  const remember = (action: string, grant: Grant, actor: Actor, trx: Knex.Transaction, before?: Grant) =>
    journal(strapi).append(
      {
        subject: { type: grant.subject.uid, id: grant.subject.documentId },
        action,
        actor,
        ...(before === undefined ? {} : { before: remembered(before) }),
        after: remembered(grant),
      },
      { trx },
    );

  const step = (
    id: string,
    event: GrantEvent,
    actor: Actor,
    {
      expiresAt = ({ grant }) => grant.expiresAt,
      change,
    }: {
      expiresAt?: (row: GrantRow) => Date;
      change: (
        row: GrantRow,
        embargo: Date | null,
      ) => Readonly<Record<string, string | number | Date | null>>;
    },
  ): Promise<Outcome<Grant>> =>
    inTransaction(strapi.db, async (trx): Promise<Outcome<Grant>> => {
      const found: unknown = await trx(GRANT_TABLE).where({ document_id: id }).first();
      if (found === undefined) return { done: false, refusal: { kind: 'not-found' } };
      const { grant } = grantRow(found);
      const embargo = (await embargoOf(strapi, grant.subject))?.until ?? null;
      const outcome = await takeStep<GrantState, GrantEvent, GrantFacts, GrantRow>(trx, {
        procedure: grantProcedure,
        table: GRANT_TABLE,
        id: grantRow(found).id,
        event,
        read: grantRow,
        facts: async (row) => ({ at: now(), expiresAt: expiresAt(row), embargo }),
        change: (row) => ({ ...change(row, embargo), updated_at: now() }),
      });
      if (!outcome.done) return outcome;
      const { before, after } = outcome.value;
      await remember(DONE[event], after.grant, actor, trx, before.grant);
      return { done: true, value: after.grant };
    });

  const revoke = (id: string, actor: Actor): Promise<Outcome<Grant>> =>
    step(id, 'revoke', actor, { change: () => ({ revoked_at: now() }) });

  return {
    create: (grant, actor) =>
      inTransaction(strapi.db, async (trx): Promise<Outcome<Grant>> => {
        const embargo = (await embargoOf(strapi, grant.subject))?.until ?? null;
        const verdict = mayGrant({ at: now(), expiresAt: grant.expiresAt, embargo });
        if (!verdict.allowed)
          return { done: false, refusal: { kind: 'not-allowed', reasons: verdict.reasons } };
        const { subject, ...person } = grant;
        const of = { subject_uid: subject.uid, subject_document_id: subject.documentId };
        await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
          `embargo_grants ${subject.uid} ${subject.documentId} ${grant.email.toLowerCase()}`,
        ]);
        const known: unknown = await trx(GRANT_TABLE)
          .where(of)
          .andWhereRaw(`lower(email) = lower(?) and state <> 'revoked'`, [grant.email])
          .first();
        if (known !== undefined) {
          const values = { grant: grantRow(known).grant.id };
          return {
            done: false,
            refusal: { kind: 'not-allowed', reasons: [{ code: 'ALREADY_GRANTED', values }] },
          };
        }
        const { documentId } = await strapi.documents(GRANT).create({
          data: { ...person, subjectUid: subject.uid, subjectDocumentId: subject.documentId },
        });
        const created = grantRow(await trx(GRANT_TABLE).where({ document_id: documentId }).first()).grant;
        await remember('embargo.grant-created', created, actor, trx);
        return { done: true, value: created };
      }),

    renew: (id, expiresAt, actor) =>
      step(id, 'renew', actor, {
        expiresAt: () => expiresAt,
        change: ({ grant }) => ({
          expires_at: expiresAt,
          link_version: grant.linkVersion + 1,
          accepted_at: null,
          accepted_embargo: null,
        }),
      }),

    revoke,

    accept: (id) =>
      step(
        id,
        'accept',
        { kind: 'person', id },
        {
          change: (_row, embargo) => ({ accepted_at: now(), accepted_embargo: embargo }),
        },
      ),

    async find(id) {
      const found: unknown = await strapi.db.connection(GRANT_TABLE).where({ document_id: id }).first();
      return found === undefined ? null : grantRow(found).grant;
    },

    async listFor({ uid, documentId }) {
      const rows: unknown[] = await strapi.db
        .connection(GRANT_TABLE)
        .where({ subject_uid: uid, subject_document_id: documentId })
        .orderBy('id', 'desc');
      const grants = rows.map((found) => grantRow(found).grant);
      const latest = await lastReadings(strapi, grants);
      return grants.map((grant) => ({ ...grant, lastReadAt: latest.get(grant.id) ?? null }));
    },

    forget: (email, actor) => forgetReader(strapi, email, (id) => revoke(id, actor)),

    forgetFormerReaders: () => forgetReaders(strapi),

    linkFor: (grant) => linkOf(strapi, grant),
  };
};

/** What the journal may hold of a grant: nothing that tells who it is. */
const remembered = (grant: Grant) => ({
  grant: grant.id,
  state: grant.state,
  expiresAt: grant.expiresAt.toISOString(),
  linkVersion: grant.linkVersion,
  ...(grant.acceptedEmbargo === null ? {} : { acceptedEmbargo: grant.acceptedEmbargo.toISOString() }),
});
