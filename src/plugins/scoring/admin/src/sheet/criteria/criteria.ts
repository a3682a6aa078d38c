import type { DecisionFile } from '../../../../server/src/domain/dossier/dossier-file';
import type { GridFile, NodeFile, ScaleFile } from '../../../../server/src/domain/grid/grid-file';

/** A criterion as a juror meets it on a sheet. */
export interface Criterion {
  readonly code: string;
  readonly label: string;
  readonly help: string | null;
  readonly scale: ScaleFile;
  /** Kinds of evidence that the grid asks for. */
  readonly evidence: readonly string[];
  /** Set when the criterion, or what it stands in, does not apply: why. */
  readonly notApplicable: { readonly reason: string | null } | null;
}

/** What stands together under one heading. */
export interface Group {
  /** Of what it stands in, the pillar first. */
  readonly labels: readonly string[];
  /** Of its first criterion. */
  readonly code: string;
  readonly criteria: readonly Criterion[];
}

type Decisions = Readonly<Record<string, DecisionFile>>;

export const labelOf = ({ code, label }: Pick<NodeFile, 'code' | 'label'>): string => label ?? code;

function criterionOf(node: NodeFile, scale: ScaleFile, decision: DecisionFile | undefined): Criterion {
  return {
    ...{ code: node.code, label: labelOf(node), help: node.help ?? null, scale },
    evidence: node.evidence?.kinds ?? [],
    notApplicable: decision?.state === 'na' ? { reason: decision.reason ?? null } : null,
  };
}

/** The criteria of a grid in its order, under what they stand in. */
export function groupsOf({ root }: GridFile, decisions: Decisions): readonly Group[] {
  const groups: Group[] = [];
  const visit = (node: NodeFile, labels: readonly string[], decided: DecisionFile | undefined): void => {
    let group: Criterion[] | null = null;
    for (const child of node.children ?? []) {
      const decision = decided?.state === 'na' ? decided : decisions[child.code];
      if (child.scale === undefined) {
        visit(child, [...labels, labelOf(child)], decision);
        group = null;
        continue;
      }
      if (group === null) {
        group = [];
        groups.push({ labels, code: child.code, criteria: group });
      }
      group.push(criterionOf(child, child.scale, decision));
    }
  };
  visit(root, [], decisions[root.code]);
  return groups;
}

/** The criteria that wait for an answer, in the order of the sheet. */
export const applicableOf = (groups: readonly Group[]): readonly Criterion[] =>
  groups.flatMap(({ criteria }) => criteria.filter(({ notApplicable }) => notApplicable === null));
