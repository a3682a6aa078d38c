import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { Figure } from '../../server/src/domain/exact/figure';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import type { MissingForGate } from '../../server/src/domain/result';
import { readDossier, readGrid, type ScoreResult, type ScoringError, score } from '../../server/src/engine';
import type { Missing } from './naive-gates';
import type { Outcome } from './naive-outcome';

export type EngineAnswer =
  | { readonly error: ScoringError }
  | { readonly error: null; readonly result: ScoreResult };

/** What the engine answers to the two files. */
export function engineAnswer(grid: GridFile, dossier: DossierFile, partial: boolean): EngineAnswer {
  const readableGrid = readGrid(grid);
  if (!readableGrid.ok) return { error: readableGrid.error };
  const readable = readDossier(dossier, readableGrid.value);
  if (!readable.ok) return { error: readable.error };
  const scored = score(readableGrid.value, readable.value, { partial });
  return scored.ok ? { error: null, result: scored.value } : { error: scored.error };
}

/** The error with the node or juror that it names, as the second computation writes it. */
export function errorName(error: ScoringError): string {
  const named = error.code === 'DOUBLED_JUROR' ? error.juror : 'node' in error ? error.node : '';
  return `${error.code} ${named}`.trim();
}

const fraction = ({ n, d }: Figure): string => `${n}/${d}`;

function missing(gate: MissingForGate): Missing {
  if (gate.kind === 'any') return { kind: gate.kind, of: gate.of.map(missing) };
  const { kind, code } = gate;
  if (!('gap' in gate)) return { kind, code };
  const { has, atLeast, gap, unit } = gate;
  return { kind, code, has: fraction(has), atLeast: fraction(atLeast), gap: fraction(gap), unit };
}

/** Every figure of a result, as the second computation writes it. */
export function outcomeOf(result: ScoreResult): Outcome {
  const nodes = Object.entries(result.nodes).map(([code, node]) => [
    code,
    {
      applicable: node.applicable,
      potential: fraction(node.potential),
      obtained: fraction(node.obtained),
      capped: fraction(node.capped),
      missed: fraction(node.missed),
      unassessed: fraction(node.unassessed),
      ratio: node.ratio === null ? null : fraction(node.ratio),
      assessable: node.assessable ?? null,
    },
  ]);
  return {
    score: fraction(result.score),
    points: fraction(result.points),
    bonus: fraction(result.bonus),
    nodes: Object.fromEntries(nodes),
    assessable: result.assessable,
    levelByScore: result.levelByScore,
    levelGranted: result.levelGranted,
    blockers: result.blockers.map((blocker): Missing => {
      if (blocker.level !== null) return { level: blocker.level, ...missing(blocker) };
      const { kind, code, has, atMost } = blocker;
      return { level: '', kind, code, has: fraction(has), atMost: fraction(atMost) };
    }),
  };
}
