import {
  type Checked,
  type Dossier,
  type DossierFile,
  dossierOf,
  type Figure,
  figure,
  type Grid,
  type GridFile,
  readDossier,
  readGrid,
  type ScoreResult,
  score,
  workOut,
} from '@parvis/scoring/engine';
import type Fraction from 'fraction.js';
import { improvements } from '../../domain/trial/improvements';
import { type Tried, trialDossier } from '../../domain/trial/trial-dossier';
import { type NextLevel, nextLevel } from './next-level';

/** What somebody would obtain, what is lacking, and all that is needed to recompute it. */
export interface SelfAssessment {
  /** Out of 100; what is not answered yet counts for nothing. */
  readonly score: Figure;
  readonly level: { readonly code: string; readonly label: string } | null;
  readonly next: NextLevel | null;
  /** The questions that could still bring something, the largest gain first. */
  readonly improvements: readonly {
    readonly question: string;
    readonly gain: Figure;
    readonly together: Figure;
  }[];
  /** Of the questions that apply. */
  readonly answered: { readonly done: number; readonly of: number };
  /** As `npm run score -- --partial` reads it. */
  readonly dossier: DossierFile;
  readonly result: ScoreResult;
}

/** The SHA-256 of a grid. @throws Error when it breaks a rule, which none does that has been in force. */
export function gridHash(file: GridFile): string {
  const grid = readGrid(file);
  if (!grid.ok) throw new Error(`The grid ${file.code} ${file.version} breaks a rule: ${grid.error.code}.`);
  return grid.value.hash;
}

/** The score with other marks. One sheet stands for the equal ones, so that a hundred questions cost little. */
function scorer(grid: Grid, dossier: Dossier): (raised: readonly string[]) => Fraction {
  const alone: Grid = { ...grid, panel: { aggregation: 'criterion-median', trim: 0, quorum: 1 } };
  const [sheet] = dossier.sheets;
  const best = new Map(grid.criteria.map(({ code, scale }) => [code, scale.max]));
  return (raised) => {
    const marks = new Map(sheet?.marks ?? []);
    for (const code of raised) {
      const mark = best.get(code);
      if (mark !== undefined) marks.set(code, mark);
    }
    const worked = workOut(alone, { ...dossier, sheets: [{ juror: '', marks }] }, { partial: true });
    if (!worked.ok) throw new Error(`Better marks cannot be scored: ${worked.error.code}.`);
    return worked.value.score;
  };
}

/**
 * Scores what somebody tries out, with the engine and the rules of the jury. Nothing is kept.
 *
 * @returns the first thing that is wrong with what was tried, if any; its place is one in the dossier.
 */
export function selfAssessment(file: GridFile, tried: Tried): Checked<SelfAssessment> {
  const read = readGrid(file);
  if (!read.ok) return read;
  const grid = read.value;
  const shaped = dossierOf(trialDossier(file.panel ?? {}, tried));
  if (!shaped.ok) return shaped;
  const dossier = readDossier(shaped.value, grid);
  if (!dossier.ok) return dossier;
  const scored = score(grid, dossier.value, { partial: true });
  if (!scored.ok) return scored;
  const result = scored.value;
  const next = nextLevel(file, dossier.value, result);
  if (!next.ok) return next;

  const applicable = grid.criteria.flatMap(({ code }) => (result.nodes[code]?.applicable ? [code] : []));
  const given = dossier.value.sheets[0]?.marks;
  const level = grid.levels.find(({ code }) => code === result.levelGranted);
  const show = (value: Fraction): Figure => figure(value, grid.decimals);
  return {
    ok: true,
    value: {
      score: result.score,
      level: level === undefined ? null : { code: level.code, label: level.label },
      next: next.value,
      improvements: improvements(applicable, scorer(grid, dossier.value)).map(
        ({ question, gain, together }) => ({ question, gain: show(gain), together: show(together) }),
      ),
      answered: {
        done: applicable.filter((code) => given?.has(code)).length,
        of: applicable.length,
      },
      dossier: shaped.value,
      result,
    },
  };
}
