import type { Figure } from './exact/figure';
import type { Sentence } from './exact/in-words';
import type { GapUnit } from './steps/closed-gate';
import type { TraceStep } from './trace/trace-step';

/** The version of the algorithm; a result never moves, another version makes another result. */
export const ENGINE = 'parvis-score/1';

/** What a node has: its potential is obtained + capped + missed + unassessed. */
export interface NodeResult {
  readonly applicable: boolean;
  readonly potential: Figure;
  readonly obtained: Figure;
  readonly capped: Figure;
  readonly missed: Figure;
  readonly unassessed: Figure;
  /** The share that gates ask for; null where nothing is known. */
  readonly ratio: Figure | null;
  /** Of a pillar: false when more of it does not apply than the grid allows. */
  readonly assessable?: boolean;
}

/** What a closed gate is missing. */
export type MissingForGate =
  | {
      readonly kind: 'ratio' | 'median';
      readonly code: string;
      readonly has: Figure;
      readonly atLeast: Figure;
      readonly gap: Figure;
      readonly unit: GapUnit;
    }
  | { readonly kind: 'evidence' | 'not-applicable'; readonly code: string }
  | { readonly kind: 'any'; readonly of: readonly MissingForGate[] };

/** Why a level that the score reaches is not granted. */
export type BlockerResult =
  | ({ readonly level: string; readonly sentence: Sentence } & MissingForGate)
  | {
      readonly level: null;
      readonly kind: 'na-budget';
      readonly code: string;
      readonly has: Figure;
      readonly atMost: Figure;
      readonly sentence: Sentence;
    };

/** What a dossier obtains on a grid. */
export interface ScoreResult {
  readonly engine: typeof ENGINE;
  readonly partial: boolean;
  /** Out of 100. */
  readonly score: Figure;
  /** Points of the root, its bonus among them. */
  readonly points: Figure;
  readonly bonus: Figure;
  /** By code. */
  readonly nodes: Readonly<Record<string, NodeResult>>;
  readonly assessable: boolean;
  readonly levelByScore: string | null;
  readonly levelGranted: string | null;
  readonly blockers: readonly BlockerResult[];
  /** SHA-256 of the canonical dossier. */
  readonly inputHash: string;
  /** SHA-256 of the canonical grid. */
  readonly gridHash: string;
  /** SHA-256 of all that stands here but itself and the trace. */
  readonly resultHash: string;
  readonly trace: readonly TraceStep[];
}
