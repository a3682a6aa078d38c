import { type Question, type QuestionNode, questionsOf } from './questions';

/** Of a grid, what is told to those whom it asks. A grid of `@parvis/scoring` has this shape. */
export interface AskingGrid {
  readonly code: string;
  readonly version: string;
  readonly label?: string;
  readonly root: Omit<QuestionNode, 'children'> & { readonly children?: readonly WeighedNode[] };
  readonly levels?: readonly {
    readonly code: string;
    readonly label?: string;
    readonly threshold: string;
    readonly strict?: boolean;
  }[];
}

type WeighedNode = QuestionNode & { readonly weight: string };

/** What an edition asks and by what it judges, in the order of its grid. */
export interface AskedGrid {
  readonly code: string;
  readonly version: string;
  readonly label: string;
  readonly pillars: readonly { readonly code: string; readonly label: string; readonly weight: string }[];
  readonly questions: readonly Question[];
  /** In ascending order; thresholds out of 100. */
  readonly levels: readonly {
    readonly code: string;
    readonly label: string;
    readonly threshold: string;
    /** Whether the score has to be above the threshold, not at it. */
    readonly strict: boolean;
  }[];
}

/** What a grid asks, without what only jurors need. */
export function askedGrid({ code, version, label = code, root, levels = [] }: AskingGrid): AskedGrid {
  return {
    ...{ code, version, label },
    pillars: (root.children ?? []).map((pillar) => ({
      ...{ code: pillar.code, label: pillar.label ?? pillar.code, weight: pillar.weight },
    })),
    questions: questionsOf(root),
    levels: levels.map((level) => ({
      ...{ code: level.code, label: level.label ?? level.code },
      ...{ threshold: level.threshold, strict: level.strict ?? false },
    })),
  };
}
