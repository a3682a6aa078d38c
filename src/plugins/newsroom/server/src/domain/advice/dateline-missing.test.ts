import { datelineMissing } from './dateline-missing';
import type { AdviceDraft } from './draft';

const draft: AdviceDraft = {
  title: 'Un sommet à Lille',
  lead: 'Deux jours de rencontres.',
  body: 'Le texte.',
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('a dateline is missed where one is needed, and only there', () => {
  expect(datelineMissing(draft)).toEqual([]);
  expect(datelineMissing({ ...draft, hasDateline: null })).toEqual([]);
  expect(datelineMissing({ ...draft, hasDateline: false })).toMatchObject([{ code: 'dateline-missing' }]);
});
