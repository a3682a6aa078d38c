import { canonicalGrid } from '../grid/canonical-grid';
import type { GridFile, NodeFile } from '../grid/grid-file';
import type { GridDifference } from './views';

type Leaves = ReadonlyMap<string, string>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What tells an element of a list apart: its code where it has one, so that another order moves nothing else. */
const nameOf = (element: unknown, index: number): string =>
  isObject(element) && typeof element.code === 'string' && !('kind' in element)
    ? element.code
    : String(index);

/** Every value of a canonical grid by its path, its nodes side by side. */
function leavesOf(value: unknown, path: string, found: Map<string, string>): Map<string, string> {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      leavesOf(element, `${path}/${nameOf(element, index)}`, found);
    }
  } else if (isObject(value)) {
    for (const [key, inside] of Object.entries(value)) leavesOf(inside, `${path}/${key}`, found);
  } else if (value !== null && value !== '') {
    found.set(path, String(value));
  }
  return found;
}

/** The nodes of a grid, each with its parent's code and without its children. */
function* flat(node: NodeFile, parent: string): Generator<object> {
  const { children = [], ...own } = node;
  yield { ...own, parent, order: children.map(({ code }) => code).join(', ') };
  for (const child of children) yield* flat(child, node.code);
}

function pathsOf(grid: GridFile): Leaves {
  const { root: _root, version: _version, ...settings } = { ...canonicalGrid(grid), root: 0, version: 0 };
  return leavesOf({ ...settings, nodes: [...flat(grid.root, '')] }, '', new Map());
}

/** What a grid changes against the version before, by path; a node is found by its code wherever it stands. */
export function gridDifferences(before: GridFile | null, after: GridFile): readonly GridDifference[] {
  const [was, is] = [before === null ? new Map<string, string>() : pathsOf(before), pathsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path): GridDifference[] => {
    const [old, now] = [was.get(path) ?? null, is.get(path) ?? null];
    if (old === now) return [];
    const kind = old === null ? 'added' : now === null ? 'removed' : 'changed';
    return [{ kind, path, before: old, after: now }];
  });
}
