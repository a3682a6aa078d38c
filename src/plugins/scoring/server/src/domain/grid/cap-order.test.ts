import { criterion, errorOf, group, rightOf } from '../../../../tests/support/in-few-words';
import { capOrder } from './cap-order';
import type { NodeFile } from './grid-file';
import { layOut } from './lay-out';

function ordered(root: NodeFile) {
  const row = rightOf(layOut(root));
  return capOrder(row, new Map(row.map(({ node }) => [node.code, node])));
}

const codes = (root: NodeFile) => rightOf(ordered(root)).map(({ code }) => code);

describe('The order in which caps are worked out', () => {
  it('has every node after its children', () => {
    expect(codes(group('R', [group('A', [criterion('A1', '1')]), criterion('B', '1')]))).toEqual([
      ...['A1', 'A', 'B', 'R'],
    ]);
  });

  it('has every node after what caps it, along a chain', () => {
    const chain = [
      criterion('A', '1', { capBy: 'B' }),
      criterion('B', '1', { capBy: 'C' }),
      criterion('C', '1'),
    ];
    expect(codes(group('R', chain))).toEqual(['C', 'B', 'A', 'R']);
  });

  it('lets a parent be capped by what it contains', () => {
    const parent = group('A', [criterion('A1', '1')], { capBy: 'A1' });
    expect(codes(group('R', [parent]))).toEqual(['A1', 'A', 'R']);
  });

  it.each([
    ['a code by itself', [criterion('A', '1', { capBy: 'A' })], ['A'], '/root/children/0/capBy'],
    [
      'two codes by each other',
      [criterion('A', '1', { capBy: 'B' }), criterion('B', '1', { capBy: 'A' })],
      ['A', 'B'],
      '/root/children/0/capBy',
    ],
    [
      'a criterion by what it is a part of',
      [group('A', [criterion('A1', '1', { capBy: 'A' })])],
      ['A', 'A1'],
      '/root/children/0/children/0/capBy',
    ],
    [
      'two pillars by criteria of each other',
      [
        group('A', [criterion('A1', '1')], { capBy: 'B1' }),
        group('B', [criterion('B1', '1', { capBy: 'A' })]),
      ],
      ['A', 'B1'],
      '/root/children/0/capBy',
    ],
  ])('refuses to cap %s', (_what, children, nodes, path) => {
    expect(errorOf(ordered(group('R', children)))).toEqual({ file: 'grid', path, code: 'CAP_CYCLE', nodes });
  });

  it('refuses a cap by what is not in the grid', () => {
    expect(errorOf(ordered(group('R', [criterion('A', '1', { capBy: 'Z' })])))).toEqual({
      ...{ file: 'grid', path: '/root/children/0/capBy', code: 'UNKNOWN_CODE', node: 'Z' },
    });
  });
});
