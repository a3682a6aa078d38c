import type { GridFile } from '../../../../server/src/domain/grid/grid-file';
import { applicableOf, groupsOf } from './criteria';

const scale = { min: '0', max: '4', step: '1' };
const grid: GridFile = {
  ...{ code: 'G', version: '1' },
  root: {
    ...{ code: 'R', weight: '100' },
    children: [
      {
        ...{ code: 'A', label: 'Gouvernance', weight: '60' },
        children: [
          { code: 'A1', label: 'Délibération', weight: '20', scale },
          { code: 'A2', weight: '40', children: [{ code: 'A21', weight: '40', scale }] },
        ],
      },
      { code: 'B', label: 'Dialogue', weight: '30', children: [{ code: 'B1', weight: '30', scale }] },
      { code: 'C', label: 'Retour', weight: '10', scale, evidence: { minimum: 1, kinds: ['report'] } },
    ],
  },
};

test('criteria stand under what they are part of, in the order of the grid', () => {
  const groups = groupsOf(grid, {});
  expect(groups.map(({ labels, criteria }) => [labels, criteria.map(({ code }) => code)])).toEqual([
    [['Gouvernance'], ['A1']],
    [['Gouvernance', 'A2'], ['A21']],
    [['Dialogue'], ['B1']],
    [[], ['C']],
  ]);
  expect(groups[3]?.criteria[0]?.evidence).toEqual(['report']);
});

test('what stands in something that does not apply does not apply either, for the same reason', () => {
  const groups = groupsOf(grid, { A: { state: 'na', reason: 'Compétence transférée' } });
  expect(groups[1]?.criteria[0]?.notApplicable).toEqual({ reason: 'Compétence transférée' });
  expect(applicableOf(groups).map(({ code }) => code)).toEqual(['B1', 'C']);
});

test('what applies in part is answered all the same', () => {
  expect(applicableOf(groupsOf(grid, { A1: { state: 'factor', factor: '0.2' } }))).toHaveLength(4);
});
