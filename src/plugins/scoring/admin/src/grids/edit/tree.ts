import type { NodeFile } from '../../../../server/src/domain/grid/grid-file';

/** Where a node stands: at each depth, which child; the root is the empty way. */
export type Way = readonly number[];

/** The node at the end of a way; null when nothing stands there. */
export function nodeAt(root: NodeFile, way: Way): NodeFile | null {
  let node: NodeFile | undefined = root;
  for (const step of way) node = node?.children?.[step];
  return node ?? null;
}

/** The tree with one node changed. */
export function withNode(root: NodeFile, way: Way, change: (node: NodeFile) => NodeFile): NodeFile {
  const [step, ...rest] = way;
  if (step === undefined) return change(root);
  const children = root.children?.map((child, index) =>
    index === step ? withNode(child, rest, change) : child,
  );
  return { ...root, children };
}

/** The tree without a node; a parent that loses its last child keeps an empty list. */
export const withoutNode = (root: NodeFile, way: Way): NodeFile =>
  withNode(root, way.slice(0, -1), (parent) => ({
    ...parent,
    children: parent.children?.filter((_, index) => index !== way.at(-1)),
  }));

/** The tree with a node one place earlier (-1) or later (+1) among its siblings; unchanged at either end. */
export function withMoved(root: NodeFile, way: Way, by: -1 | 1): NodeFile {
  const from = way.at(-1) ?? 0;
  return withNode(root, way.slice(0, -1), (parent) => {
    const children = [...(parent.children ?? [])];
    const [moved] = children.slice(from, from + 1);
    const other = children[from + by];
    if (moved === undefined || other === undefined) return parent;
    children[from + by] = moved;
    children[from] = other;
    return { ...parent, children };
  });
}

/** Every code of a tree. */
const codesOf = (node: NodeFile): readonly string[] => [node.code, ...(node.children ?? []).flatMap(codesOf)];

/** A code that no node has, made from that of the parent: A3 under A, the third pillar C. */
export function freeCode(root: NodeFile, parent: NodeFile): string {
  const taken = new Set(codesOf(root));
  for (let number = (parent.children?.length ?? 0) + 1; ; number += 1) {
    const code =
      parent === root && number <= 26 ? String.fromCharCode(64 + number) : `${parent.code}${number}`;
    if (!taken.has(code)) return code;
  }
}

/** A scale of five steps, which most criteria have. */
const USUAL_SCALE = { min: '0', max: '4', step: '1' } as const;

/** The tree with a new criterion below a node; a criterion that gets one becomes a group. */
export function withChild(root: NodeFile, way: Way): NodeFile {
  return withNode(root, way, (parent) => {
    const { scale, children = [], ...rest } = parent;
    const child = { code: freeCode(root, parent), weight: '0', scale: scale ?? USUAL_SCALE };
    return { ...rest, children: [...children, child] };
  });
}
