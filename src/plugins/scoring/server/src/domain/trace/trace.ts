import type { Exact } from '../exact/exact';
import type { Level } from '../grid/grid';
import type { Aggregation } from '../grid/grid-file';
import type { ClosedGate } from '../steps/closed-gate';

/** A neighbour that receives points. */
export interface Received {
  readonly node: string;
  readonly from: Exact;
  readonly to: Exact;
}

/** One thing that happened on the way from the marks to the score: the rule, and what its sentence is made of. */
export type Fact =
  | {
      readonly rule: 'S1';
      readonly kind: 'factor';
      readonly node: string;
      readonly weight: Exact;
      readonly factor: Exact;
      readonly potential: Exact;
    }
  | { readonly rule: 'S2'; readonly kind: 'no-child'; readonly node: string }
  | { readonly rule: 'S3'; readonly kind: 'nothing-left'; readonly node: string }
  | {
      readonly rule: 'S3';
      readonly kind: 'redistributed';
      readonly node: string;
      readonly reason: string | null;
      readonly points: Exact;
      readonly to: readonly Received[];
    }
  | {
      readonly rule: 'S3';
      readonly kind: 'over-budget';
      readonly node: string;
      readonly points: Exact;
      readonly budget: Exact;
    }
  | {
      readonly rule: 'S5';
      readonly kind: 'aggregated';
      readonly node: string;
      readonly marks: readonly Exact[];
      readonly aggregation: Aggregation;
      readonly mark: Exact;
      readonly max: Exact;
      readonly unit: Exact;
    }
  | {
      readonly rule: 'S5';
      readonly kind: 'unassessed';
      readonly node: string;
      readonly has: number;
      readonly needs: number;
    }
  | { readonly rule: 'S5'; readonly kind: 'sheet'; readonly juror: string; readonly score: Exact }
  | {
      readonly rule: 'S6';
      readonly kind: 'capped';
      readonly node: string;
      readonly by: string;
      readonly from: Exact;
      readonly to: Exact;
    }
  | {
      readonly rule: 'S6';
      readonly kind: 'points';
      readonly node: string;
      readonly obtained: Exact;
      readonly potential: Exact;
    }
  | { readonly rule: 'S7'; readonly kind: 'bonus'; readonly bonus: Exact; readonly points: Exact }
  | {
      readonly rule: 'S8';
      readonly kind: 'score';
      readonly points: Exact;
      readonly potential: Exact;
      readonly score: Exact;
    }
  | { readonly rule: 'S9'; readonly kind: 'by-score'; readonly score: Exact; readonly level: Level | null }
  | { readonly rule: 'S9'; readonly kind: 'gate-skipped'; readonly node: string; readonly level: Level }
  | { readonly rule: 'S9'; readonly kind: 'gate-closed'; readonly level: Level; readonly gate: ClosedGate }
  | {
      readonly rule: 'S9';
      readonly kind: 'granted';
      readonly level: Level | null;
      readonly byScore: Level | null;
    };

/** Takes note of what happened. */
export type Tell = (fact: Fact) => void;
