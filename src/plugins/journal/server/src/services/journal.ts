import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { START } from '../domain/chain';
import type { Entry, NewEntry, Subject } from '../domain/entry';
import { appendAllIn } from './append-all';
import { endsOf, extend } from './ends';
import { columns, entryOf, rowOf, TABLE } from './rows';
import { type Verification, verifyJournal } from './verification';

/** Who did what and when, append-only and tamper-evident. */
export interface Journal {
  /**
   * Remembers something in the caller's transaction: undone with it.
   *
   * @param options.trx a knex transaction; without it the one that Strapi has open, or one of its own.
   */
  append(entry: NewEntry, options?: { readonly trx?: Knex.Transaction }): Promise<Entry>;
  /**
   * Remembers many things of different subjects in the caller's transaction, in a few statements however many they are.
   * Subjects without an entry so far are the caller's own: two that begin one chain at once are not made to wait, and
   * one of them fails.
   *
   * @throws Error when two of them are of one subject.
   */
  appendAll(
    entries: readonly NewEntry[],
    options?: { readonly trx?: Knex.Transaction },
  ): Promise<readonly Entry[]>;
  /** What is remembered of a subject, the latest first. */
  entriesOf(subject: Subject, page?: { readonly before?: number; readonly limit?: number }): Promise<Entry[]>;
  /** Whether anything was changed, added or taken away behind the journal's back; names the first broken link. */
  verify(): Promise<Verification>;
}

const DEFAULT_LIMIT = 50;
/** The largest number of the column's type. */
const MAX_SEQUENCE = 2_147_483_647;

export default ({ strapi }: { strapi: Core.Strapi }): Journal => ({
  async append(entry, { trx } = {}) {
    const append = async (transaction: Knex.Transaction): Promise<Entry> => {
      const { type, id } = entry.subject;
      // Two entries of one subject would take the same place in its chain; entries of other subjects do not wait.
      await transaction.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
        `parvis_journal ${type} ${id}`,
      ]);
      const [end] = await endsOf(transaction, [entry.subject]);
      const complete = extend(end ?? START, entry);
      await transaction(TABLE).insert(rowOf(complete));
      return complete;
    };
    return trx === undefined ? await strapi.db.transaction(({ trx: own }) => append(own)) : append(trx);
  },

  async appendAll(entries, { trx } = {}) {
    return trx === undefined
      ? await strapi.db.transaction(({ trx: own }) => appendAllIn(own, entries))
      : appendAllIn(trx, entries);
  },

  async entriesOf({ type, id }, { before, limit = DEFAULT_LIMIT } = {}) {
    const rows: unknown[] = await strapi.db.transaction(({ trx }) =>
      trx(TABLE)
        .select(...columns(trx))
        .where({ subject_type: type, subject_id: id })
        .andWhere('sequence', '<', before ?? MAX_SEQUENCE)
        .orderBy('sequence', 'desc')
        .limit(limit),
    );
    return rows.map(entryOf);
  },

  verify: () => verifyJournal(strapi.db.connection),
});
