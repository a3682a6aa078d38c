import type { Dossier } from './dossier/dossier';
import { type Exact, isZero, ZERO } from './exact/exact';
import { median } from './exact/middle';
import type { Grid } from './grid/grid';
import { type Checked, right, wrong } from './scoring-error';
import { nominalPotential } from './steps/s1-nominal-potential';
import { type Applicable, applicable } from './steps/s2-not-applicable';
import { type OverBudget, overBudget } from './steps/s3-na-budget';
import { redistribute } from './steps/s3-redistribution';
import { aggregatePanel } from './steps/s5-panel';
import { medianOfSheets } from './steps/s6-median-of-sheets';
import { countPoints, type Tally, type View } from './steps/s6-points';
import { addBonus } from './steps/s7-bonus';
import { scoreOf } from './steps/s8-score';
import { type Levels, levelsOf } from './steps/s9-levels';
import type { Fact, Tell } from './trace/trace';

/** All that was worked out for a dossier. */
export interface Worked {
  readonly partial: boolean;
  readonly applies: Applicable;
  readonly tallies: readonly Tally[];
  readonly score: Exact;
  readonly points: Exact;
  readonly bonus: Exact;
  readonly over: readonly OverBudget[];
  readonly levels: Levels;
  readonly facts: readonly Fact[];
}

function tellPoints(grid: Grid, tallies: readonly Tally[], applies: readonly boolean[], tell: Tell): void {
  for (const { index, code } of grid.capOrder) {
    const { obtained = ZERO, potential = ZERO } = tallies[index] ?? {};
    if (applies[index]) tell({ rule: 'S6', kind: 'points', node: code, obtained, potential });
  }
}

function tellCappings({ cappings }: View, tell: Tell): void {
  for (const { node, by, from, to } of cappings) {
    tell({ rule: 'S6', kind: 'capped', node: node.code, by: by.code, from, to });
  }
}

/** S7 and S8 for the whole panel, or for each sheet and then the median of their scores. */
function total(grid: Grid, views: readonly View[], potential: Exact) {
  const totals = views.map((view) => addBonus(grid, view));
  const points = median(totals.map((one) => one.points));
  const base = median(totals.map((one) => one.base));
  const scores = totals.map((one) => scoreOf(one.points, potential));
  return { points, bonus: points.sub(base), score: median(scores), scores };
}

/**
 * S1 to S9: works out what a dossier obtains on a grid. What is told for the trace is put into words by `score` only, so
 * that whoever needs the figure alone does not pay for the sentences and hashes.
 *
 * @param options.partial whether criteria without enough marks are left unassessed instead of refused.
 * @returns the figures, or why there are none.
 */
export function workOut(grid: Grid, dossier: Dossier, { partial = false } = {}): Checked<Worked> {
  const facts: Fact[] = [];
  const tell: Tell = (fact) => facts.push(fact);

  const nominal = nominalPotential(grid, dossier, tell);
  const standing = applicable(grid, dossier, tell);
  const potential = redistribute(grid, dossier, { nominal, standing, tell });
  const { applies } = potential;
  const whole = potential.points[grid.root.index] ?? ZERO;
  if (!applies[grid.root.index] || isZero(whole)) {
    return wrong({ file: 'dossier', path: '/applicability', code: 'NOTHING_APPLICABLE' });
  }
  const over = overBudget(grid, { nominal, applies, tell });

  const panel = aggregatePanel(grid, dossier, { applies, partial, tell });
  if (!panel.ok) return panel;
  const views = panel.value.views.map((units) => countPoints(grid, potential, units));
  const [first] = views;
  const tallies = views.length === 1 && first !== undefined ? first.tallies : medianOfSheets(grid, views);
  if (views.length === 1 && first !== undefined) tellCappings(first, tell);
  tellPoints(grid, tallies, applies, tell);

  const { points, bonus, score: reached, scores } = total(grid, views, whole);
  if (views.length > 1) {
    for (const [index, one] of scores.entries()) {
      tell({ rule: 'S5', kind: 'sheet', juror: dossier.sheets[index]?.juror ?? '', score: one });
    }
  }
  if (!isZero(bonus)) tell({ rule: 'S7', kind: 'bonus', bonus, points });
  tell({ rule: 'S8', kind: 'score', points, potential: whole, score: reached });

  const { medians } = panel.value;
  const levels = levelsOf(grid, {
    score: reached,
    facts: { applies, tallies, medians, accepted: dossier.accepted },
    assessable: over.length === 0,
    tell,
  });
  return right({ partial, applies, tallies, score: reached, points, bonus, over, levels, facts });
}
