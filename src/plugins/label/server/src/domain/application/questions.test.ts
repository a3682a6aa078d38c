import { questionsOf } from './questions';

const SCALE = { min: '0', max: '4', step: '1' };

describe('The questions of a grid', () => {
  it('stand in its order, each with what it stands in', () => {
    const found = questionsOf({
      code: 'R',
      children: [
        {
          ...{ code: 'A', label: 'Écouter' },
          children: [
            { code: 'A1', label: 'Une réunion par quartier ?', scale: SCALE },
            { code: 'AA', children: [{ code: 'A2', scale: { min: '1', max: '5' } }] },
          ],
        },
        { code: 'B1', scale: SCALE, notApplicable: 'forbidden', evidence: { minimum: 1, kinds: ['file'] } },
      ],
    });
    expect(found.map(({ code, label, within }) => [code, label, within])).toEqual([
      ['A1', 'Une réunion par quartier ?', ['Écouter']],
      ['A2', 'A2', ['Écouter', 'AA']],
      ['B1', 'B1', []],
    ]);
    expect(found.map(({ scale }) => scale.step)).toEqual(['1', null, '1']);
    expect(found.map(({ mayBeNotApplicable }) => mayBeNotApplicable)).toEqual([true, true, false]);
    expect(found.map(({ evidence }) => evidence.minimum)).toEqual([0, 0, 1]);
  });
});
