/** How points of what does not apply go to its neighbours. */
export type RedistributionPolicy = 'proportional' | 'equal' | 'none';

/** How the marks of several jurors become one. */
export type Aggregation = 'criterion-median' | 'criterion-mean' | 'criterion-trimmed' | 'total-median';

/** Whose view a criterion takes. */
export type Lens = 'facts' | 'officials' | 'residents';

/** The marks of a criterion; numbers are decimals written as texts. */
export interface ScaleFile {
  readonly min: string;
  readonly max: string;
  /** Absent where any decimal between the two is a mark. */
  readonly step?: string;
  /** What a mark means, by mark. */
  readonly descriptors?: Readonly<Record<string, string>>;
}

/** A pillar, a group or a criterion: it has either children or a scale. */
export interface NodeFile {
  readonly code: string;
  readonly label?: string;
  readonly help?: string;
  readonly weight: string;
  readonly children?: readonly NodeFile[];
  readonly scale?: ScaleFile;
  /** Whether it may be said not to apply: never, or when the dossier is looked into, which is what holds unless said. */
  readonly notApplicable?: 'forbidden' | 'instruction';
  readonly evidence?: { readonly minimum: number; readonly kinds: readonly string[] };
  readonly bonus?: boolean;
  /** The code of what it may never be better than. */
  readonly capBy?: string;
  readonly lens?: Lens;
}

/** What has to hold for a level besides the score. */
export type GateFile =
  | {
      readonly kind: 'ratio';
      readonly code: string;
      readonly atLeast: string;
      readonly requireApplicable?: boolean;
    }
  | {
      readonly kind: 'median';
      readonly code: string;
      readonly atLeast: string;
      readonly requireApplicable?: boolean;
    }
  | { readonly kind: 'evidence'; readonly code: string; readonly requireApplicable?: boolean }
  | { readonly kind: 'any'; readonly of: readonly GateFile[] };

export interface LevelFile {
  readonly code: string;
  readonly label?: string;
  /** Out of 100. */
  readonly threshold: string;
  /** Whether the score has to be above the threshold, not at it. */
  readonly strict?: boolean;
  readonly gates?: readonly GateFile[];
}

/** A grid as it is published and handed in: grid.schema.json states its shape. */
export interface GridFile {
  readonly code: string;
  readonly version: string;
  readonly label?: string;
  readonly root: NodeFile;
  readonly redistribution?: { readonly policy?: RedistributionPolicy; readonly fromDepth?: number };
  readonly panel?: { readonly aggregation?: Aggregation; readonly trim?: number; readonly quorum?: number };
  readonly naBudget?: string;
  readonly bonusCap?: string;
  readonly levels?: readonly LevelFile[];
  readonly decimals?: number;
}
