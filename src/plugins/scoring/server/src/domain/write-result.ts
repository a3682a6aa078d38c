import { digest } from './digest';
import type { Dossier } from './dossier/dossier';
import { type Exact, ZERO } from './exact/exact';
import { figure } from './exact/figure';
import { type Grid, type Node, pillarsOf } from './grid/grid';
import { type BlockerResult, ENGINE, type MissingForGate, type NodeResult, type ScoreResult } from './result';
import type { ClosedGate } from './steps/closed-gate';
import type { Tally } from './steps/s6-points';
import { overBudgetSentence } from './trace/points-sentences';
import { gateClosedSentence } from './trace/score-sentences';
import { traceStep } from './trace/trace-step';
import type { Worked } from './work-out';

const NO_TALLY: Tally = {
  ...{ potential: ZERO, obtained: ZERO, capped: ZERO, missed: ZERO, unassessed: ZERO, ratio: null },
};

function nodeResults(grid: Grid, { applies, tallies, over }: Worked): Record<string, NodeResult> {
  const pillars = new Set(pillarsOf(grid).filter(({ bonus }) => !bonus));
  const show = (value: Exact) => figure(value, grid.decimals);
  const resultOf = (node: Node): NodeResult => {
    const { potential, obtained, capped, missed, unassessed, ratio } = tallies[node.index] ?? NO_TALLY;
    return {
      applicable: applies[node.index] === true,
      potential: show(potential),
      obtained: show(obtained),
      capped: show(capped),
      missed: show(missed),
      unassessed: show(unassessed),
      ratio: ratio === null ? null : show(ratio),
      ...(pillars.has(node) ? { assessable: !over.some(({ pillar }) => pillar === node) } : {}),
    };
  };
  return Object.fromEntries(grid.nodes.map((node) => [node.code, resultOf(node)]));
}

function missingFor(gate: ClosedGate, decimals: number): MissingForGate {
  const show = (value: Exact) => figure(value, decimals);
  switch (gate.kind) {
    case 'any':
      return { kind: 'any', of: gate.of.map((one) => missingFor(one, decimals)) };
    case 'evidence':
    case 'not-applicable':
      return { kind: gate.kind, code: gate.node.code };
    default: {
      const { kind, node, has, atLeast, gap, unit } = gate;
      return { kind, code: node.code, has: show(has), atLeast: show(atLeast), gap: show(gap), unit };
    }
  }
}

function blockersOf({ decimals }: Grid, { over, levels }: Worked): BlockerResult[] {
  return [
    ...over.map(({ pillar, points, budget }): BlockerResult => {
      const [has, atMost] = [figure(points, decimals), figure(budget, decimals)];
      const sentence = overBudgetSentence({
        ...{ rule: 'S3', kind: 'over-budget', node: pillar.code, points, budget },
      });
      return { level: null, kind: 'na-budget', code: pillar.code, has, atMost, sentence };
    }),
    ...levels.blockers.map(
      ({ level, gate }): BlockerResult => ({
        level: level.code,
        ...missingFor(gate, decimals),
        sentence: gateClosedSentence({ level, gate }),
      }),
    ),
  ];
}

/** S12: what was worked out, in the shape in which it is published, with its hashes and its trace. */
export function writeResult(grid: Grid, dossier: Dossier, worked: Worked): ScoreResult {
  const { partial, score, points, bonus, over, levels, facts } = worked;
  const show = (value: Exact) => figure(value, grid.decimals);
  const figures: Omit<ScoreResult, 'resultHash' | 'trace'> = {
    engine: ENGINE,
    ...{ partial, score: show(score), points: show(points), bonus: show(bonus) },
    nodes: nodeResults(grid, worked),
    assessable: over.length === 0,
    levelByScore: levels.byScore?.code ?? null,
    levelGranted: levels.granted?.code ?? null,
    blockers: blockersOf(grid, worked),
    ...{ inputHash: dossier.hash, gridHash: grid.hash },
  };
  return {
    ...{ ...figures, resultHash: digest(figures) },
    trace: facts.map((fact) => traceStep(fact, grid.root.code)),
  };
}
