import type { ApplicationFacts } from '../../domain/application/application-procedure';
import type { ApplicationRow } from '../applications/application-rows';
import { UNASKED } from '../applications/unasked-facts';
import type { EditionRow } from '../editions/edition-rows';
import type { OpenPoints } from './open-points';

/** What a step of the office asks for; null while it is only asked what could be done. */
export interface Demand {
  readonly due: Date | null;
  readonly reason: string | null;
}

export const NO_DEMAND: Demand = { due: null, reason: null };

/** What the guards of the office's steps judge by. */
export const officeFacts = (
  { complement_due: complementDue }: ApplicationRow,
  { edition, points, demand }: { edition: EditionRow; points: OpenPoints; demand: Demand },
  at: Date,
): ApplicationFacts => ({
  ...{ ...UNASKED, now: at, edition, complementDue, newDue: demand.due, reason: demand.reason, ...points },
});
