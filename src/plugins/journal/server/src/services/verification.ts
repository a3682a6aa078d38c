import type { Knex } from 'knex';
import { z } from 'zod';
import type { BrokenLink } from '../domain/chain';
import { type Link, startWalk, type Walked } from '../domain/walk';
import { hashOf } from './hash';
import { columns, ENDS_TABLE, entryIfAny, placeOf, TABLE } from './rows';

/** What a verification found: how much it walked, and the first broken link if there is one. */
export interface Verification extends Walked {
  readonly broken?: BrokenLink;
}

const PAGE = 1000;

const endRow = z.object({ end_sequence: z.number().nullable(), end_hash: z.string().nullable() });
const subjectRow = z.object({ subject_type: z.string(), subject_id: z.string() });

/** An entry whose chain has no remembered end shows that the end was deleted: then it has none to follow. */
function linkOf(data: unknown): Link {
  const { end_sequence, end_hash } = endRow.parse(data);
  return {
    ...placeOf(data),
    entry: entryIfAny(data),
    end: { sequence: end_sequence ?? 0, hash: end_hash ?? '' },
  };
}

/** The next entries in the order of the unique index, each with the end of its chain as it is at that moment. */
async function nextPage(knex: Knex, after: Link | undefined): Promise<Link[]> {
  const rows: unknown[] = await knex(TABLE)
    .leftJoin(ENDS_TABLE, (join) =>
      join
        .on(`${TABLE}.subject_type`, `${ENDS_TABLE}.subject_type`)
        .andOn(`${TABLE}.subject_id`, `${ENDS_TABLE}.subject_id`),
    )
    .select(...columns(knex), `${ENDS_TABLE}.sequence as end_sequence`, `${ENDS_TABLE}.hash as end_hash`)
    .modify((query) => {
      if (after === undefined) return;
      const { subject, sequence } = after;
      query.whereRaw(`(${TABLE}.subject_type, ${TABLE}.subject_id, ${TABLE}.sequence) > (?, ?, ?)`, [
        subject.type,
        subject.id,
        sequence,
      ]);
    })
    .orderBy([`${TABLE}.subject_type`, `${TABLE}.subject_id`, `${TABLE}.sequence`])
    .limit(PAGE);
  return rows.map(linkOf);
}

/** A chain whose end is remembered although no entry of it is left. */
async function vanishedChain(knex: Knex): Promise<BrokenLink | undefined> {
  const row: unknown = await knex(ENDS_TABLE)
    .select('subject_type', 'subject_id')
    .whereNotExists((query) =>
      query
        .select(knex.raw('1'))
        .from(TABLE)
        .whereRaw(`${TABLE}.subject_type = ${ENDS_TABLE}.subject_type`)
        .whereRaw(`${TABLE}.subject_id = ${ENDS_TABLE}.subject_id`),
    )
    .orderBy(['subject_type', 'subject_id'])
    .first();
  if (row === undefined) return undefined;
  const { subject_type: type, subject_id: id } = subjectRow.parse(row);
  return { subject: { type, id }, sequence: 1, why: 'missing' };
}

/**
 * Walks every chain and recomputes every hash, a thousand entries at a time: the memory it takes does not grow with
 * the journal. Entries that are appended meanwhile do no harm.
 *
 * @param knex a connection to the database of the journal; no running Strapi is needed.
 */
export async function verifyJournal(knex: Knex): Promise<Verification> {
  const walk = startWalk(hashOf);
  let last: Link | undefined;
  for (;;) {
    const page = await nextPage(knex, last);
    for (const link of page) {
      const broken = walk.take(link);
      if (broken) return { ...walk.walked, broken };
    }
    last = page.at(-1);
    if (last === undefined) break;
  }
  const broken = walk.end() ?? (await vanishedChain(knex));
  return { ...walk.walked, ...(broken === undefined ? {} : { broken }) };
}
