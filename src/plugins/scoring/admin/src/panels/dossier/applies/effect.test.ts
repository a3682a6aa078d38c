import type { GridFile, NodeFile } from '../../../../../server/src/domain/grid/grid-file';
import { decidablesOf, effectOf, withDecision, withoutDecision, writtenFactor } from './effect';

const criterion = (code: string, weight: string, more: Partial<NodeFile> = {}): NodeFile => ({
  ...{ code, label: `Critère ${code}`, weight, scale: { min: '0', max: '4', step: '1' } },
  ...more,
});
const grid: GridFile = {
  ...{ code: 'G', version: '1' },
  root: {
    ...{ code: 'R', weight: '100' },
    children: [
      { code: 'A', weight: '60', children: [criterion('A1', '20'), criterion('A2', '40')] },
      criterion('B', '40', { notApplicable: 'forbidden' }),
    ],
  },
  redistribution: { policy: 'proportional', fromDepth: 1 },
};
const without = (code: string) => ({ [code]: { state: 'na', reason: 'Confiée à l’EPCI' } as const });

const decimals = (foreseen: ReturnType<typeof effectOf>) =>
  foreseen.ok
    ? foreseen.effect.shifts.map(({ code, before, after }) => [
        ...[code, before?.decimal ?? null, after?.decimal ?? null],
      ])
    : foreseen.sentence.en;

test('the points of what does not apply are seen to go to its neighbours, and to come back', () => {
  const moved = [
    ['A1', '20.00', null],
    ['A2', '40.00', '60.00'],
  ];
  expect(decimals(effectOf(grid, {}, without('A1')))).toEqual(moved);
  expect(decimals(effectOf(grid, without('A1'), withoutDecision(without('A1'), 'A1')))).toEqual(
    moved.map(([code, before, after]) => [code, after, before]),
  );
});

test('a factor is lost to the whole', () => {
  const decided = withDecision({}, 'A2', { state: 'factor', factor: '0.5' });
  expect(decimals(effectOf(grid, {}, decided))).toEqual([
    ['R', '100.00', '80.00'],
    ['A', '60.00', '40.00'],
    ['A2', '40.00', '20.00'],
  ]);
});

test('a pillar of which too much does not apply is named', () => {
  const foreseen = effectOf(grid, {}, without('A2'));
  expect(foreseen.ok && foreseen.effect.unassessable).toEqual(['A']);
});

test('what the grid forbids is said in a sentence', () => {
  expect(decimals(effectOf(grid, {}, without('B')))).toContain('“B” cannot be said not to apply');
});

test('every node but the root can be decided on; what contains something that must apply must apply', () => {
  const strict = { ...grid, root: { ...grid.root, children: [{ ...grid.root, code: 'P' }] } };
  expect(
    decidablesOf(strict).map(({ node, depth, mayBeNotApplicable }) => [node.code, depth, mayBeNotApplicable]),
  ).toEqual([
    ['P', 1, false],
    ['A', 2, true],
    ['A1', 3, true],
    ['A2', 3, true],
    ['B', 2, false],
  ]);
});

test('a factor is a number from 0 to 1', () => {
  expect(['0,2', '1', '0', '1.5', '-0.1', 'un'].map(writtenFactor)).toEqual([
    ...['0.2', '1', '0'],
    ...[null, null, null],
  ]);
});
