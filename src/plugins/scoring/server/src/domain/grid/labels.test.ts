import { labelsOf } from './labels';

it('The nodes of a grid are called by their labels, and by their codes where they have none', () => {
  const scale = { min: '0', max: '1' };
  const root = {
    ...{ code: 'R', label: 'Label', weight: '2' },
    children: [
      { code: 'A', label: 'Écoute', weight: '1', scale },
      { code: 'B', label: '', weight: '1', scale },
    ],
  };
  expect([...labelsOf({ code: 'G', version: '1', root })]).toEqual([
    ['R', 'Label'],
    ['A', 'Écoute'],
    ['B', 'B'],
  ]);
});
