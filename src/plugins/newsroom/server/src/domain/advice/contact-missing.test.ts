import { contactMissing } from './contact-missing';
import type { AdviceDraft } from './draft';

const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('a contact is missed where one is needed, and only there', () => {
  expect(contactMissing(draft)).toEqual([]);
  expect(contactMissing({ ...draft, hasContact: null })).toEqual([]);
  expect(contactMissing({ ...draft, hasContact: false })).toMatchObject([{ code: 'contact-missing' }]);
});
