import { exact } from '../exact/exact';
import { type Checked, pointerTo, right, type ScoringError, wrong } from '../scoring-error';
import type { Node, Scale } from './grid';
import type { NodeFile } from './grid-file';

/** A node with the place in the file from which it was read. */
export interface LaidOut {
  readonly node: Node;
  readonly file: NodeFile;
  readonly path: string;
}

interface Place {
  readonly parent: Node | null;
  readonly path: string;
}

const scaleOf = ({ scale }: NodeFile): Scale | null =>
  scale === undefined
    ? null
    : {
        min: exact(scale.min),
        max: exact(scale.max),
        step: scale.step === undefined ? null : exact(scale.step),
      };

/** Whether a node has to apply: it says so, or something in it does, which would go with it. */
const mustApply = ({ notApplicable, children = [] }: NodeFile): boolean =>
  notApplicable === 'forbidden' || children.some(mustApply);

/** Why a node cannot stand where it does; null when it can. */
function misplaced(file: NodeFile, { parent, path }: Place, known: ReadonlySet<string>): ScoringError | null {
  const at = { file: 'grid', path, node: file.code } as const;
  if (known.has(file.code)) return { ...at, code: 'DOUBLED_CODE', path: `${path}/code` };
  if ((file.children === undefined) === (file.scale === undefined))
    return { ...at, code: 'CHILDREN_OR_SCALE' };
  if (file.bonus === true && (parent === null || parent.bonus)) return { ...at, code: 'BONUS_MISPLACED' };
  return null;
}

/**
 * Reads the tree of a grid into a row of nodes, parents before their children, in the order of the grid.
 *
 * @returns the first node that cannot stand where it does, when there is one.
 */
export function layOut(root: NodeFile): Checked<readonly LaidOut[]> {
  const row: LaidOut[] = [];
  const known = new Set<string>();

  const add = (file: NodeFile, place: Place): ScoringError | null => {
    const fault = misplaced(file, place, known);
    if (fault !== null) return fault;
    known.add(file.code);
    const { parent, path } = place;
    const children: Node[] = [];
    const node: Node = {
      ...{ code: file.code, index: row.length, parent, children },
      depth: parent === null ? 0 : parent.depth + 1,
      weight: exact(file.weight),
      scale: scaleOf(file),
      mayBeNotApplicable: !mustApply(file),
      bonus: file.bonus === true || (parent?.bonus ?? false),
      capBy: file.capBy ?? null,
    };
    row.push({ node, file, path });
    for (const [index, child] of (file.children ?? []).entries()) {
      const first = row.length;
      const below = add(child, { parent: node, path: `${path}${pointerTo('children', index)}` });
      if (below !== null) return below;
      const added = row[first]?.node;
      if (added !== undefined && child.bonus !== true) children.push(added);
    }
    return null;
  };

  const fault = add(root, { parent: null, path: '/root' });
  return fault === null ? right(row) : wrong(fault);
}
