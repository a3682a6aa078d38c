import { criterion, errorOf, group, rightOf } from '../../../../tests/support/in-few-words';
import { written } from '../exact/exact';
import { layOut } from './lay-out';

const tree = group('R', [
  group('A', [criterion('A1', '15'), criterion('A2', '5')]),
  criterion('B', '30', { bonus: true }),
]);

describe('The tree of a grid', () => {
  it('is laid out with parents before their children, in the order of the grid', () => {
    const row = rightOf(layOut(tree));
    expect(row.map(({ node }) => [node.code, node.depth, node.index])).toEqual([
      ['R', 0, 0],
      ['A', 1, 1],
      ['A1', 2, 2],
      ['A2', 2, 3],
      ['B', 1, 4],
    ]);
    expect(row.map(({ path }) => path).slice(1, 3)).toEqual([
      '/root/children/0',
      '/root/children/0/children/0',
    ]);
  });

  it('keeps bonuses apart from what a node is made of', () => {
    const [root] = rightOf(layOut(tree));
    expect(root?.node.children.map(({ code }) => code)).toEqual(['A']);
    expect(root === undefined ? null : written(root.node.weight)).toBe('20');
  });

  it('makes a bonus of everything in a bonus', () => {
    const row = rightOf(layOut(group('R', [group('X', [criterion('X1', '5')], { bonus: true })])));
    expect(row.map(({ node }) => node.bonus)).toEqual([false, true, true]);
    expect(row[1]?.node.children.map(({ code }) => code)).toEqual(['X1']);
  });

  it('gives each node a code of its own, wherever it stands', () => {
    const doubled = group('R', [group('A', [criterion('B', '1')]), criterion('B', '1')]);
    expect(errorOf(layOut(doubled))).toEqual({
      ...{ file: 'grid', path: '/root/children/1/code', code: 'DOUBLED_CODE', node: 'B' },
    });
  });

  it('has either children or a scale at each node', () => {
    const at = { file: 'grid', path: '/root/children/0', code: 'CHILDREN_OR_SCALE', node: 'A' };
    expect(errorOf(layOut(group('R', [{ code: 'A', weight: '1' }])))).toEqual(at);
    const both = group('A', [criterion('A1', '1')], { scale: { min: '0', max: '4' } });
    expect(errorOf(layOut(group('R', [both])))).toEqual(at);
  });

  it('has no bonus at the root nor in a bonus', () => {
    const root = group('R', [criterion('A', '1')], { bonus: true });
    expect(errorOf(layOut(root))).toMatchObject({ code: 'BONUS_MISPLACED', node: 'R' });
    const nested = group('X', [criterion('X1', '1', { bonus: true })], { bonus: true });
    expect(errorOf(layOut(group('R', [nested])))).toMatchObject({ code: 'BONUS_MISPLACED', node: 'X1' });
  });
});
