import type { NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { freeCode, nodeAt, withChild, withMoved, withNode, withoutNode } from './tree';

const scale = { min: '0', max: '2', step: '1' };
const root: NodeFile = {
  ...{ code: 'R', weight: '100' },
  children: [
    { code: 'A', weight: '60', children: [{ code: 'A1', weight: '60', scale }] },
    { code: 'B', weight: '40', scale },
  ],
};

const codes = (node: NodeFile): string => `${node.code}(${(node.children ?? []).map(codes).join(' ')})`;

test('a node is found and changed by its way, and nothing else is', () => {
  expect(nodeAt(root, [0, 0])?.code).toBe('A1');
  expect(nodeAt(root, [1, 3])).toBeNull();
  const heavier = withNode(root, [0, 0], (node) => ({ ...node, weight: '50' }));
  expect(nodeAt(heavier, [0, 0])?.weight).toBe('50');
  expect(nodeAt(heavier, [1])).toBe(nodeAt(root, [1]));
});

test('a node goes, or changes places with its neighbour', () => {
  expect(codes(withoutNode(root, [0]))).toBe('R(B())');
  expect(codes(withMoved(root, [1], -1))).toBe('R(B() A(A1()))');
  expect(codes(withMoved(root, [1], 1))).toBe(codes(root));
  expect(codes(withMoved(root, [], -1))).toBe(codes(root));
});

test('a criterion that gets a child becomes a group, and the child has its scale', () => {
  const grouped = nodeAt(withChild(root, [1]), [1]);
  expect(grouped?.scale).toBeUndefined();
  expect(grouped?.children).toEqual([{ code: 'B1', weight: '0', scale }]);
});

test('a new code is one that nobody has', () => {
  expect(freeCode(root, root)).toBe('C');
  const [a] = root.children ?? [];
  expect(a === undefined ? null : freeCode(root, a)).toBe('A2');
});
