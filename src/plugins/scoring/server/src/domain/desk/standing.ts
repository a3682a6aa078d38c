import { varianceOf } from '../agreement/spread';
import type { Dossier, Sheet } from '../dossier/dossier';
import { ascending, type Exact, written } from '../exact/exact';
import type { Grid } from '../grid/grid';
import { workOut } from '../work-out';

/** A sheet that counts. */
export interface SheetInForce {
  readonly juror: number;
  readonly sheet: Sheet;
  /** What it alone would give; null when it gives nothing. */
  readonly score: Exact | null;
}

/** What the sheets in force of a dossier amount to; numbers are written as reduced fractions. */
export interface Standing {
  /** The score that they would give, criteria without enough marks apart; null when there is none. */
  readonly provisional: string | null;
  /** Of the sheets' scores; null under two. */
  readonly variance: string | null;
  /** Of each sheet, by the juror's account. */
  readonly scores: Readonly<Record<string, string>>;
  /** By criterion, ascending: who gave which does not matter to agreement. Abstentions are left out. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

/** @param dossier with the same sheets. */
export function standingOf(grid: Grid, dossier: Dossier, sheets: readonly SheetInForce[]): Standing {
  const worked = sheets.length === 0 ? null : workOut(grid, dossier, { partial: true });
  const variance = varianceOf(sheets.flatMap(({ score }) => score ?? []));
  return {
    provisional: worked?.ok ? written(worked.value.score) : null,
    variance: variance === null ? null : written(variance),
    scores: Object.fromEntries(
      sheets.flatMap(({ juror, score }) => (score === null ? [] : [[String(juror), written(score)]])),
    ),
    marks: Object.fromEntries(
      grid.criteria.flatMap(({ code }) => {
        const given = sheets.flatMap(({ sheet }) => sheet.marks.get(code) ?? []);
        return given.length === 0 ? [] : [[code, ascending(given).map(written)]];
      }),
    ),
  };
}
