import type { Exact } from '../exact/exact';
import type { Grid, Level } from '../grid/grid';
import type { Tell } from '../trace/trace';
import type { ClosedGate } from './closed-gate';
import { askGate, type GateFacts } from './s9-gates';

/** A gate that keeps a level from being granted though the score is high enough for it. */
export interface Blocker {
  readonly level: Level;
  readonly gate: ClosedGate;
}

export interface Levels {
  readonly byScore: Level | null;
  /** The highest level up to which the score and every gate hold. */
  readonly granted: Level | null;
  readonly blockers: readonly Blocker[];
}

/**
 * S9: a level is granted when the score reaches it and every gate of every level up to it is open.
 *
 * @param assessable whether a level may be granted at all.
 */
export function levelsOf(
  { levels }: Grid,
  { score, facts, assessable, tell }: { score: Exact; facts: GateFacts; assessable: boolean; tell: Tell },
): Levels {
  const reached = levels.filter(({ threshold, strict }) =>
    strict ? score.gt(threshold) : score.gte(threshold),
  );
  const byScore = reached.at(-1) ?? null;
  tell({ rule: 'S9', kind: 'by-score', score, level: byScore });

  const blockers: Blocker[] = [];
  let granted: Level | null = null;
  for (const level of reached) {
    for (const gate of level.gates) {
      const answer = askGate(gate, facts);
      if (answer.state === 'skipped') {
        for (const node of answer.nodes) tell({ rule: 'S9', kind: 'gate-skipped', node: node.code, level });
      }
      if (answer.state !== 'closed') continue;
      blockers.push({ level, gate: answer.gate });
      tell({ rule: 'S9', kind: 'gate-closed', level, gate: answer.gate });
    }
    if (assessable && blockers.length === 0) granted = level;
  }
  tell({ rule: 'S9', kind: 'granted', level: granted, byScore });
  return { byScore, granted, blockers };
}
