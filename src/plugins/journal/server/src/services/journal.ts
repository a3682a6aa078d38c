import { createHash } from 'node:crypto';
import { now } from '@parvis/clock';
import type { Core } from '@strapi/strapi';
import canonicalize from 'canonicalize';
import type { Knex } from 'knex';
import { covered, GENESIS } from '../domain/chain';
import type { Entry, NewEntry, Subject } from '../domain/entry';
import { entryOf, rowOf, TABLE } from './rows';

/** The hash of an entry: SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of what it covers. */
export function hashOf(entry: Omit<Entry, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalize(covered(entry)) ?? '')
    .digest('hex');
}

/** Who did what and when, append-only and tamper-evident. */
export interface Journal {
  /**
   * Remembers something in the caller's transaction: undone with it.
   *
   * @param options.trx a knex transaction; without it the one that Strapi has open, or one of its own.
   */
  append(entry: NewEntry, options?: { readonly trx?: Knex.Transaction }): Promise<Entry>;
  /** What is remembered of a subject, the latest first. */
  entriesOf(subject: Subject, page?: { readonly before?: number; readonly limit?: number }): Promise<Entry[]>;
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
      const last: unknown = await transaction(TABLE)
        .where({ subject_type: type, subject_id: id })
        .orderBy('sequence', 'desc')
        .first();
      const previous = last === undefined ? undefined : entryOf(last);
      const unsigned = {
        ...entry,
        sequence: (previous?.sequence ?? 0) + 1,
        at: now(),
        previousHash: previous?.hash ?? GENESIS,
      };
      const complete = { ...unsigned, hash: hashOf(unsigned) };
      await transaction(TABLE).insert(rowOf(complete));
      return complete;
    };
    return trx === undefined ? await strapi.db.transaction(({ trx: own }) => append(own)) : append(trx);
  },

  async entriesOf({ type, id }, { before, limit = DEFAULT_LIMIT } = {}) {
    const rows: unknown[] = await strapi.db.transaction(({ trx }) =>
      trx(TABLE)
        .where({ subject_type: type, subject_id: id })
        .andWhere('sequence', '<', before ?? MAX_SEQUENCE)
        .orderBy('sequence', 'desc')
        .limit(limit),
    );
    return rows.map(entryOf);
  },
});
