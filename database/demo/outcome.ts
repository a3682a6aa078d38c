import type { Answer } from '@parvis/scoring';
import type { Entry } from './content';
import { DemoContentError } from './content-error';

/**
 * What a step of a procedure, or of scoring, came to.
 *
 * @throws DemoContentError naming the entry and the reasons when the step was refused.
 */
export function doneOf<Done>({ collection, key }: Entry, outcome: Answer<Done>): Done {
  if (outcome.done) return outcome.value;
  throw new DemoContentError(
    `database/demo/${collection}.json, entry ${key} is refused: ${codesOf(outcome).join(', ')}`,
  );
}

function codesOf(refused: Exclude<Answer<unknown>, { done: true }>): readonly string[] {
  if ('error' in refused) return [refused.error.code];
  const { refusal } = refused;
  return refusal.kind === 'not-allowed' ? refusal.reasons.map(({ code }) => code) : [refusal.kind];
}
