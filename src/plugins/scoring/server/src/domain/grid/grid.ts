import type { Exact } from '../exact/exact';
import type { Aggregation, RedistributionPolicy } from './grid-file';

/** The marks of a criterion. */
export interface Scale {
  readonly min: Exact;
  readonly max: Exact;
  readonly step: Exact | null;
}

/** A pillar, a group or a criterion of a grid that has been read. */
export interface Node {
  readonly code: string;
  /** Its place in `Grid.nodes`, where parents stand before their children. */
  readonly index: number;
  /** Of the root: 0. */
  readonly depth: number;
  readonly parent: Node | null;
  readonly weight: Exact;
  /** What its points are made of; bonus nodes are not among them. */
  readonly children: readonly Node[];
  /** Of a criterion. */
  readonly scale: Scale | null;
  readonly mayBeNotApplicable: boolean;
  /** Whether it, or a node above it, is a bonus. */
  readonly bonus: boolean;
  readonly capBy: string | null;
}

/** A criterion: marks stand here only. */
export type Criterion = Node & { readonly scale: Scale };

/** What has to hold for a level besides the score. */
export type Gate =
  | {
      readonly kind: 'ratio' | 'median';
      readonly node: Node;
      readonly atLeast: Exact;
      readonly requireApplicable: boolean;
    }
  | { readonly kind: 'evidence'; readonly node: Node; readonly requireApplicable: boolean }
  | { readonly kind: 'any'; readonly of: readonly Gate[] };

export interface Level {
  readonly code: string;
  readonly label: string;
  /** Out of 100. */
  readonly threshold: Exact;
  readonly strict: boolean;
  readonly gates: readonly Gate[];
}

/** A grid whose rules have been checked: dossiers can be scored on it. */
export interface Grid {
  readonly code: string;
  readonly version: string;
  readonly root: Node;
  /** Every node, parents before children, in the order of the grid. */
  readonly nodes: readonly Node[];
  readonly byCode: ReadonlyMap<string, Node>;
  readonly criteria: readonly Criterion[];
  /** The topmost bonus nodes. */
  readonly bonuses: readonly Node[];
  /** Every node after its children and after what caps it. */
  readonly capOrder: readonly Node[];
  readonly redistribution: { readonly policy: RedistributionPolicy; readonly fromDepth: number };
  readonly panel: { readonly aggregation: Aggregation; readonly trim: number; readonly quorum: number };
  readonly naBudget: Exact;
  /** Points per 100 of what the root is worth; null for as many as there are. */
  readonly bonusCap: Exact | null;
  /** In ascending order. */
  readonly levels: readonly Level[];
  /** Places of the decimals that are shown. */
  readonly decimals: number;
  /** SHA-256 of its canonical form. */
  readonly hash: string;
}

/** The children of the root, among them bonuses. */
export const pillarsOf = ({ nodes, root }: Grid): readonly Node[] =>
  nodes.filter(({ parent }) => parent === root);
