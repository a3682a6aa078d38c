import type { AdviceDraft } from './draft';
import { quotesStraight } from './quotes-straight';

const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('straight quotes and apostrophes are counted where they stand; typographic ones are right', () => {
  expect(quotesStraight({ ...draft, lead: '« L’essentiel »' })).toEqual([]);
  expect(quotesStraight({ ...draft, lead: '"L\'essentiel"' })).toEqual([
    { code: 'quotes-straight', field: 'lead', values: { count: 3 } },
  ]);
});
