import type { AdviceDraft } from './draft';
import { spacesDoubled } from './spaces-doubled';

const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('spaces in a row are counted where they stand, no-break ones too', () => {
  expect(spacesDoubled(draft)).toEqual([]);
  expect(
    spacesDoubled({ ...draft, title: 'Un  sommet', body: 'À  Lille : \u00a0« oui »\u202f\u202f!\nFin.' }),
  ).toEqual([
    { code: 'spaces-doubled', field: 'title', values: { count: 1 } },
    { code: 'spaces-doubled', field: 'body', values: { count: 3 } },
  ]);
});
