import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import { z } from 'zod';
import {
  APPLICATION_STATES,
  type ApplicationState,
  LIVE_STATES,
} from '../../domain/application/application-procedure';
import type { EditionFacts } from '../../domain/edition/edition-procedure';
import { APPLICATIONS } from '../tables';
import type { EditionRow } from './edition-rows';

/** How many applications are in which state. */
export type Counts = Readonly<Partial<Record<ApplicationState, number>>>;

const counted = z.array(
  z.object({ edition_id: z.int(), state: z.enum(APPLICATION_STATES), count: z.coerce.number() }),
);

/** The same of several editions, by their ids. */
export async function countApplications(
  trx: Knex.Transaction,
  editions: readonly number[],
): Promise<ReadonlyMap<number, Counts>> {
  const rows = await trx(APPLICATIONS)
    .whereIn('edition_id', [...editions])
    .groupBy('edition_id', 'state')
    .select('edition_id', 'state')
    .count('* as count');
  const counts = new Map<number, Counts>(editions.map((id) => [id, {}]));
  for (const { edition_id: id, state, count } of counted.parse(rows)) {
    counts.set(id, { ...counts.get(id), [state]: count });
  }
  return counts;
}

/**
 * What the guards of an edition judge by.
 *
 * @param counts its applications.
 * @param reason why it shall be cancelled; null while it is only asked what could be done.
 */
export function editionFacts(
  { calendar }: EditionRow,
  {
    counts,
    gridInForce,
    reason,
  }: { readonly counts: Counts; readonly gridInForce: boolean; readonly reason: string | null },
): EditionFacts {
  const inStates = (...states: readonly ApplicationState[]): number =>
    states.reduce((total, state) => total + (counts[state] ?? 0), 0);
  return {
    ...{ now: now(), calendar, gridInForce, reason },
    inInstruction: inStates('submitted', 'in-instruction', 'complement-requested'),
    inJury: inStates('ready', 'in-jury'),
    undecided: inStates(...LIVE_STATES),
    openAppeals: inStates('under-appeal'),
  };
}
