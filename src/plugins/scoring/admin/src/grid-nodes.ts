import type { GridFile, NodeFile, ScaleFile } from '../../server/src/domain/grid/grid-file';

/** Every node of a tree, parents before their children. */
export const nodesOf = (node: NodeFile): readonly NodeFile[] => [
  node,
  ...(node.children ?? []).flatMap(nodesOf),
];

/** The scale of a criterion; undefined of what is none. */
export const scaleOf = ({ root }: GridFile, code: string): ScaleFile | undefined =>
  nodesOf(root).find((node) => node.code === code)?.scale;

/** How a level is called. */
export const levelName = ({ levels = [] }: GridFile, code: string): string =>
  levels.find((level) => level.code === code)?.label ?? code;
