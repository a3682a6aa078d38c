import type { Knex } from 'knex';
import { START } from '../domain/chain';
import type { Entry, NewEntry } from '../domain/entry';
import { endsOf, extend } from './ends';
import { rowOf, TABLE } from './rows';

/** Rows of one statement: their values stay below the 65,535 that PostgreSQL takes. */
const PORTION = 2000;

/** Remembers many things of different subjects. @throws Error when two of them are of one subject. */
export async function appendAllIn(
  transaction: Knex.Transaction,
  entries: readonly NewEntry[],
): Promise<readonly Entry[]> {
  if (new Set(entries.map(({ subject }) => JSON.stringify([subject.type, subject.id]))).size < entries.length)
    throw new Error('Entries that are appended together are of different subjects.');
  const ends = await endsOf(
    transaction,
    entries.map(({ subject }) => subject),
  );
  const complete = entries.map((entry, place) => extend(ends[place] ?? START, entry));
  for (let from = 0; from < complete.length; from += PORTION) {
    await transaction(TABLE).insert(complete.slice(from, from + PORTION).map(rowOf));
  }
  return complete;
}
