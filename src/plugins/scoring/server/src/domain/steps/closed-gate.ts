import type { Exact } from '../exact/exact';
import type { Node } from '../grid/grid';

/** In what a gap is counted: points of the node, steps of its scale, or a share where a node is worth no points. */
export type GapUnit = 'points' | 'mark' | 'share';

/** A gate that is closed, and what is missing to open it. */
export type ClosedGate =
  | {
      readonly kind: 'ratio' | 'median';
      readonly node: Node;
      readonly has: Exact;
      readonly atLeast: Exact;
      readonly gap: Exact;
      readonly unit: GapUnit;
    }
  | { readonly kind: 'evidence'; readonly node: Node }
  | { readonly kind: 'not-applicable'; readonly node: Node }
  | { readonly kind: 'any'; readonly of: readonly ClosedGate[] };
