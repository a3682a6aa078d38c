import type { AdviceDraft } from './draft';
import { titleLength } from './title-length';

const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('a title of 100 characters is quoted whole; one more is not', () => {
  expect(titleLength({ ...draft, title: 'é'.repeat(100) })).toEqual([]);
  expect(titleLength({ ...draft, title: 'e\u0301'.repeat(100) })).toEqual([]);
  expect(titleLength({ ...draft, title: 'é'.repeat(101) })).toEqual([
    { code: 'title-long', field: 'title', values: { length: 101, most: 100 } },
  ]);
});
