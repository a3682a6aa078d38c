import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import type { ScoreResult } from '../../server/src/engine';
import { engineAnswer } from '../independent/engine-answer';
import { type RandomCase, randomCase } from '../independent/random-cases';
import { type Rational, rational } from '../independent/rational';

/** A random dossier that has a score. */
export interface ScoredCase extends RandomCase {
  readonly result: ScoreResult;
}

/** A published figure, exactly. */
export const exactly = ({ n, d }: { readonly n: string; readonly d: string }): Rational =>
  rational(BigInt(n), BigInt(d));

/** @throws when there is no score. */
export function resultOf(grid: GridFile, dossier: DossierFile, partial: boolean): ScoreResult {
  const answer = engineAnswer(grid, dossier, partial);
  if (answer.error !== null) throw new Error(JSON.stringify(answer.error));
  return answer.result;
}

/** The case of a seed, which a counterexample names, with its result; null where it has none. */
export function scoredCase(seed: number): ScoredCase | null {
  const one = randomCase(seed);
  const answer = engineAnswer(one.grid, one.dossier, one.partial);
  return answer.error === null ? { ...one, result: answer.result } : null;
}
