import { type Checked, right, wrong } from '../scoring-error';
import type { Node } from './grid';
import type { LaidOut } from './lay-out';

/**
 * Every node after its children and after what caps it, so that going through them in this order every ratio is
 * known when it is asked for.
 *
 * @returns CAP_CYCLE with the codes that lead in a circle, or UNKNOWN_CODE.
 */
export function capOrder(
  row: readonly LaidOut[],
  byCode: ReadonlyMap<string, Node>,
): Checked<readonly Node[]> {
  const order: Node[] = [];
  const done = new Set<Node>();
  const under: Node[] = [];

  /** The circle that a visit ran into; null when there is none. */
  const visit = (node: Node): readonly Node[] | null => {
    if (done.has(node)) return null;
    const begun = under.indexOf(node);
    if (begun >= 0) return under.slice(begun);
    under.push(node);
    const cap = node.capBy === null ? undefined : byCode.get(node.capBy);
    for (const needed of cap === undefined ? node.children : [...node.children, cap]) {
      const circle = visit(needed);
      if (circle !== null) return circle;
    }
    under.pop();
    done.add(node);
    order.push(node);
    return null;
  };

  for (const { node, path } of row) {
    const at = { file: 'grid', path: `${path}/capBy` } as const;
    if (node.capBy !== null && !byCode.has(node.capBy)) {
      return wrong({ ...at, code: 'UNKNOWN_CODE', node: node.capBy });
    }
    const circle = visit(node);
    if (circle !== null) {
      const capped = row.find((one) => circle.includes(one.node) && one.node.capBy !== null);
      return wrong({
        ...at,
        path: `${capped?.path ?? path}/capBy`,
        ...{ code: 'CAP_CYCLE', nodes: circle.map(({ code }) => code) },
      });
    }
  }
  return right(order);
}
