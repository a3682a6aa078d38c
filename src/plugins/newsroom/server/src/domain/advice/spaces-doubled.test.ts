import { draft } from './draft.fixture';
import { spacesDoubled } from './spaces-doubled';

test('spaces in a row are counted where they stand, no-break ones too', () => {
  expect(spacesDoubled(draft)).toEqual([]);
  expect(
    spacesDoubled({ ...draft, title: 'Un  sommet', body: 'À  Lille : \u00a0« oui »\u202f\u202f!\nFin.' }),
  ).toEqual([
    { code: 'spaces-doubled', field: 'title', values: { count: 1 } },
    { code: 'spaces-doubled', field: 'body', values: { count: 3 } },
  ]);
});
