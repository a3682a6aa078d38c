import type { Outcome } from '@parvis/procedure';
import type { Entry } from './content';
import { DemoContentError } from './content-error';

/**
 * What a step of a procedure came to.
 *
 * @throws DemoContentError naming the entry and the reasons when the step was refused.
 */
export function doneOf<Done>({ collection, key }: Entry, outcome: Outcome<Done>): Done {
  if (outcome.done) return outcome.value;
  const { refusal } = outcome;
  const codes = refusal.kind === 'not-allowed' ? refusal.reasons.map(({ code }) => code) : [refusal.kind];
  throw new DemoContentError(
    `database/demo/${collection}.json, entry ${key} is refused: ${codes.join(', ')}`,
  );
}
