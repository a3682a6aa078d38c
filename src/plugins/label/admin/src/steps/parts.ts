import type { ManySteps, StepsInTurn } from '../../../server/src/domain/many-steps';

/** What a step of many is answered: of all that were asked, or of a part. */
export type AnsweredSteps = ManySteps | StepsInTurn;

/** What became of those that were asked so far. */
export interface SoFar extends ManySteps {
  /** How many have not been asked yet. */
  readonly left: number;
}

const rest = (answer: AnsweredSteps) =>
  'next' in answer ? { next: answer.next, left: answer.left } : { next: null, left: 0 };

/**
 * What became of a step after each of its parts. The next part is asked for when the next is wanted.
 *
 * @param first what the first part was answered.
 * @param ask asks for the part after an application; null where that failed, which ends it.
 */
export async function* partsFrom(
  first: AnsweredSteps,
  ask: (after: number) => Promise<AnsweredSteps | null>,
): AsyncGenerator<SoFar, void> {
  let { next, left } = rest(first);
  let { done, refused } = first;
  yield { done, refused, left };
  while (next !== null) {
    const answer = await ask(next);
    if (answer === null) return;
    done = [...done, ...answer.done];
    refused = [...refused, ...answer.refused];
    ({ next, left } = rest(answer));
    yield { done, refused, left };
  }
}
