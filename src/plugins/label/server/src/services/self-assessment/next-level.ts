import {
  type Checked,
  type Dossier,
  type Figure,
  figure,
  type GridFile,
  readGrid,
  type ScoreResult,
  type Sentence,
  score,
} from '@parvis/scoring/engine';
import Fraction from 'fraction.js';

/** The lowest level that is not granted yet, and all that it still takes. */
export interface NextLevel {
  readonly code: string;
  readonly label: string;
  readonly threshold: string;
  /** Whether the score has to be above the threshold, not at it. */
  readonly strict: boolean;
  /** How far the score, out of 100, is from the threshold; 0 when it is there. */
  readonly missing: Figure;
  /** Whether the score is high enough, so that only conditions are in the way. */
  readonly reached: boolean;
  /** What has to hold besides the score, here or for a level below, and does not. */
  readonly conditions: readonly {
    readonly code: string | null;
    readonly kind: string;
    readonly sentence: Sentence;
  }[];
}

/**
 * What stands between a result and the level after the one that it reaches.
 *
 * The engine names the closed gates of levels that the score reaches. Asked for a level that it does not reach, they are
 * found on the same grid with that level alone, from no point upwards, and the gates of all below.
 *
 * @returns null when there is no level above.
 */
export function nextLevel(file: GridFile, dossier: Dossier, result: ScoreResult): Checked<NextLevel | null> {
  const levels = file.levels ?? [];
  const place = levels.findIndex(({ code }) => code === result.levelGranted) + 1;
  const level = levels[place];
  if (level === undefined) return { ok: true, value: null };
  const { code, label = code, threshold, strict = false } = level;

  const gates = levels.slice(0, place + 1).flatMap((one) => one.gates ?? []);
  const asked = readGrid({ ...file, levels: [{ code, label, threshold: '0', gates }] });
  const answered = asked.ok ? score(asked.value, dossier, { partial: true }) : asked;
  if (!answered.ok) return answered;
  const conditions = answered.value.blockers.map((one) => ({
    ...{ code: 'code' in one ? one.code : null, kind: one.kind, sentence: one.sentence },
  }));

  const apart = new Fraction(threshold).sub(new Fraction(`${result.score.n}/${result.score.d}`));
  const missing = figure(apart.gt(0) ? apart : new Fraction(0), file.decimals ?? 2);
  const reached = strict ? apart.lt(0) : apart.lte(0);
  const once = new Map(conditions.map((one) => [one.sentence.fr, one]));
  return {
    ok: true,
    value: { code, label, threshold, strict, missing, reached, conditions: [...once.values()] },
  };
}
