/** Of a grid, what a commune has to know: the tree of its criteria. A grid of `@parvis/scoring` has this shape. */
export interface QuestionNode {
  readonly code: string;
  readonly label?: string;
  readonly help?: string;
  readonly children?: readonly QuestionNode[];
  readonly scale?: {
    readonly min: string;
    readonly max: string;
    readonly step?: string;
    readonly descriptors?: Readonly<Record<string, string>>;
  };
  readonly notApplicable?: 'forbidden' | 'instruction';
  readonly evidence?: { readonly minimum: number; readonly kinds: readonly string[] };
}

/** A criterion of a grid, as a commune answers it. Numbers are decimals written as texts. */
export interface Question {
  readonly code: string;
  readonly label: string;
  readonly help: string | null;
  /** The labels of what it stands in, from the pillar down. */
  readonly within: readonly string[];
  readonly scale: { readonly min: string; readonly max: string; readonly step: string | null };
  /** What a mark means, by mark. */
  readonly descriptors: Readonly<Record<string, string>>;
  readonly mayBeNotApplicable: boolean;
  /** How many pieces of evidence it needs; of these kinds, or of any where none is named. */
  readonly evidence: { readonly minimum: number; readonly kinds: readonly string[] };
}

/** The questions of a grid in its order. @param root the root of its tree, which is no pillar itself. */
export function questionsOf(root: QuestionNode): readonly Question[] {
  const below = (node: QuestionNode, within: readonly string[]): readonly Question[] => {
    const label = node.label ?? node.code;
    const { scale } = node;
    if (scale === undefined)
      return (node.children ?? []).flatMap((child) => below(child, [...within, label]));
    return [
      {
        ...{ code: node.code, label, help: node.help ?? null, within },
        scale: { min: scale.min, max: scale.max, step: scale.step ?? null },
        descriptors: scale.descriptors ?? {},
        mayBeNotApplicable: node.notApplicable !== 'forbidden',
        evidence: node.evidence ?? { minimum: 0, kinds: [] },
      },
    ];
  };
  return (root.children ?? []).flatMap((pillar) => below(pillar, []));
}
