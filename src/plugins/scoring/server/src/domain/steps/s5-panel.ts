import type { Dossier, Sheet } from '../dossier/dossier';
import type { Exact } from '../exact/exact';
import { mean, median, trimmedMean } from '../exact/middle';
import type { Criterion, Grid } from '../grid/grid';
import type { Aggregation } from '../grid/grid-file';
import { type Checked, right, type ScoringError, wrong } from '../scoring-error';
import type { Tell } from '../trace/trace';
import type { Applicable } from './s2-not-applicable';
import { unitValue } from './s4-unit-value';

/** What a criterion counts in one view, by code; a criterion that is not assessed is not there. */
export type UnitValues = ReadonlyMap<string, Exact>;

/** What the panel gave. */
export interface PanelValues {
  /** One view where jurors agree on each criterion first; one a sheet where each sheet has a score of its own. */
  readonly views: readonly UnitValues[];
  /** The median of the marks of a criterion, whatever the aggregation, by code: what gates of kind `median` ask for. */
  readonly medians: ReadonlyMap<string, Exact>;
}

const MIDDLES: Readonly<Record<Aggregation, (marks: readonly Exact[], trim: number) => Exact>> = {
  'criterion-median': median,
  'criterion-mean': mean,
  'criterion-trimmed': trimmedMean,
  'total-median': median,
};

/** What the marks of a criterion become, by the rule of its grid. */
export const aggregated = ({ panel }: Grid, marks: readonly Exact[]): Exact =>
  MIDDLES[panel.aggregation](marks, panel.trim);

const marksOf = (code: string, sheets: readonly Sheet[]): Exact[] =>
  sheets.flatMap(({ marks }) => marks.get(code) ?? []);

/** Why a criterion cannot be assessed; null when it can. An abstention is no mark. */
function unassessable(
  { code }: Criterion,
  { has, sheets }: { has: number; sheets: number },
  { panel }: Grid,
): ScoringError | null {
  const at = { file: 'dossier', path: '/sheets', node: code } as const;
  const everySheet = panel.aggregation === 'total-median';
  if (has === 0 || (everySheet && has < sheets)) return { ...at, code: 'UNANSWERED' };
  return has < panel.quorum ? { ...at, code: 'QUORUM', has, needs: panel.quorum } : null;
}

/**
 * S5: the marks of the jurors become one for each criterion, or one score a sheet.
 *
 * @param partial whether a criterion without enough marks is left unassessed.
 * @returns UNANSWERED or QUORUM for the first criterion that cannot be assessed, unless `partial`.
 */
export function aggregatePanel(
  grid: Grid,
  { sheets }: Dossier,
  { applies, partial, tell }: { applies: Applicable; partial: boolean; tell: Tell },
): Checked<PanelValues> {
  const { aggregation } = grid.panel;
  const medians = new Map<string, Exact>();
  const together = new Map<string, Exact>();
  const bySheet = sheets.map(() => new Map<string, Exact>());

  for (const criterion of grid.criteria) {
    const { code, scale, index } = criterion;
    if (!applies[index]) continue;
    const marks = marksOf(code, sheets);
    const fault = unassessable(criterion, { has: marks.length, sheets: sheets.length }, grid);
    if (fault !== null && !partial) return wrong(fault);
    if (fault !== null) {
      tell({ rule: 'S5', kind: 'unassessed', node: code, has: marks.length, needs: grid.panel.quorum });
      continue;
    }
    medians.set(code, median(marks));
    const mark = aggregated(grid, marks);
    const unit = unitValue(mark, scale);
    together.set(code, unit);
    for (const [place, view] of bySheet.entries()) {
      const own = sheets[place]?.marks.get(code);
      if (own !== undefined) view.set(code, unitValue(own, scale));
    }
    tell({ rule: 'S5', kind: 'aggregated', node: code, marks, aggregation, mark, max: scale.max, unit });
  }
  const views = aggregation === 'total-median' && bySheet.length > 0 ? bySheet : [together];
  return right({ views, medians });
}
