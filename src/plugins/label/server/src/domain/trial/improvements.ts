import type Fraction from 'fraction.js';

/** A question whose best mark would raise the score. Scores are out of 100. */
export interface Improvement {
  readonly question: string;
  /** What its best mark alone would add. */
  readonly gain: Fraction;
  /** The score with the best marks at it and at all that stand before it. */
  readonly together: Fraction;
}

/**
 * What each question could still bring, the largest gain first; those that bring alike stand in the order of the grid.
 *
 * Gains do not add up where a cap or a limit of bonuses holds them together: what several bring is what is reached
 * with all of them. For the same reason a question that brings nothing by itself is not named.
 *
 * @param questions in the order of the grid.
 * @param scoreWith the score with the best marks at these questions, and everything else as it is.
 */
export function improvements(
  questions: readonly string[],
  scoreWith: (raised: readonly string[]) => Fraction,
): readonly Improvement[] {
  const present = scoreWith([]);
  const gains = questions
    .map((question) => ({ question, gain: scoreWith([question]).sub(present) }))
    .filter(({ gain }) => gain.gt(0))
    .sort((one, other) => other.gain.compare(one.gain));
  return gains.map(({ question, gain }, place) => ({
    ...{ question, gain },
    together: scoreWith(gains.slice(0, place + 1).map((one) => one.question)),
  }));
}
