import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import { z } from 'zod';
import { type End, START } from '../domain/chain';
import type { Entry, NewEntry, Subject } from '../domain/entry';
import { storable } from '../domain/storable';
import { hashOf } from './hash';
import { ENDS_TABLE } from './rows';

const ends = z.object({
  rows: z.array(z.object({ place: z.int(), sequence: z.int().nullable(), hash: z.string().nullable() })),
});

/**
 * Where the chains of subjects have got to, in the order of the subjects. The rows stay locked until the transaction
 * ends, so that whoever extends a chain waits for whoever does so already; unlike advisory locks, locked rows take no
 * place in a table of limited size. They are locked in one order, so that no two wait for each other.
 */
export async function endsOf(
  transaction: Knex.Transaction,
  subjects: readonly Subject[],
): Promise<readonly End[]> {
  const found: unknown = await transaction.raw(
    `with asked as (
       select type, id, place::int from jsonb_to_recordset(?::jsonb) as asked(type text, id text, place int)
     ), locked as (
       select ends.* from ${ENDS_TABLE} ends
       join asked on asked.type = ends.subject_type and asked.id = ends.subject_id
       order by ends.subject_type, ends.subject_id for update of ends
     )
     select asked.place, locked.sequence, locked.hash from asked
     left join locked on asked.type = locked.subject_type and asked.id = locked.subject_id
     order by asked.place`,
    [JSON.stringify(subjects.map(({ type, id }, place) => ({ type, id, place })))],
  );
  return ends
    .parse(found)
    .rows.map(({ sequence, hash }) => (sequence === null || hash === null ? START : { sequence, hash }));
}

/** The entry that comes next in a chain. */
export function extend(end: End, entry: NewEntry): Entry {
  const unsigned = {
    ...entry,
    ...(entry.note === undefined ? {} : { note: storable(entry.note) }),
    ...{ sequence: end.sequence + 1, at: now(), previousHash: end.hash },
  };
  return { ...unsigned, hash: hashOf(unsigned) };
}
