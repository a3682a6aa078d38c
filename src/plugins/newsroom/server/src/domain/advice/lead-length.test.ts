import type { AdviceDraft } from './draft';
import { leadLength } from './lead-length';

const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('a lead of 400 characters says the essential; a longer one says more', () => {
  expect(leadLength({ ...draft, lead: 'a'.repeat(400) })).toEqual([]);
  expect(leadLength({ ...draft, lead: ` ${'a'.repeat(401)}` })).toMatchObject([
    { code: 'lead-long', values: { length: 401 } },
  ]);
});
