import type { Missing } from './naive-gates';

/** What a node comes to, each number as the text n/d. */
export interface NodeOutcome {
  readonly applicable: boolean;
  readonly potential: string;
  readonly obtained: string;
  readonly capped: string;
  readonly missed: string;
  readonly unassessed: string;
  readonly ratio: string | null;
  /** Of a pillar; null of anything else. */
  readonly assessable: boolean | null;
}

/** What a score comes to, each number as the text n/d: what both computations have to agree on. */
export interface Outcome {
  readonly score: string;
  readonly points: string;
  readonly bonus: string;
  readonly nodes: Readonly<Record<string, NodeOutcome>>;
  readonly assessable: boolean;
  readonly levelByScore: string | null;
  readonly levelGranted: string | null;
  /** The level of a blocker is empty where all levels are blocked. */
  readonly blockers: readonly Missing[];
}
