import { askedGrid } from './asked-grid';

const SCALE = { min: '0', max: '4', step: '1' };

describe('What a grid tells those whom it asks', () => {
  it('is its pillars, its questions and its levels', () => {
    const grid = {
      ...{ code: 'LABEL', version: '2026', bonusCap: '5' },
      root: {
        ...{ code: 'R', weight: '100' },
        children: [
          {
            code: 'P',
            label: 'Écouter',
            weight: '60',
            children: [{ code: 'A', weight: '60', scale: SCALE }],
          },
          { code: 'B', weight: '40', scale: SCALE },
        ],
      },
      levels: [
        { code: '1', threshold: '50', gates: [] },
        { code: '2', label: 'Deux', threshold: '75', strict: true },
      ],
    };
    const asked = askedGrid(grid);
    expect(asked).toMatchObject({
      ...{ code: 'LABEL', version: '2026', label: 'LABEL' },
      pillars: [
        { code: 'P', label: 'Écouter', weight: '60' },
        { code: 'B', label: 'B', weight: '40' },
      ],
      levels: [
        { code: '1', label: '1', threshold: '50', strict: false },
        { code: '2', label: 'Deux', threshold: '75', strict: true },
      ],
    });
    expect(asked.questions.map(({ code }) => code)).toEqual(['A', 'B']);
    expect(Object.keys(asked).sort()).toEqual(['code', 'label', 'levels', 'pillars', 'questions', 'version']);
  });
});
