import { placeOf, sectionsOf } from './outline';

const questions = [
  { code: 'A', within: ['Écouter'] },
  { code: 'B', within: ['Écouter', 'Écoles'] },
  { code: 'C', within: ['Décider'] },
  { code: 'D', within: ['Décider'] },
];

describe('The outline of a grid', () => {
  it('puts its questions under their headings, in its order', () => {
    expect(
      sectionsOf(questions).map(({ heading, questions: own }) => [heading, own.map(({ code }) => code)]),
    ).toEqual([
      ['Écouter', ['A']],
      ['Écouter – Écoles', ['B']],
      ['Décider', ['C', 'D']],
    ]);
  });

  it('knows the neighbours of a question', () => {
    expect(placeOf(questions, 'A')).toMatchObject({ number: 1, before: null, after: { code: 'B' } });
    expect(placeOf(questions, 'D')).toMatchObject({ number: 4, before: { code: 'C' }, after: null });
    expect(placeOf(questions, 'E')).toBeNull();
  });
});
