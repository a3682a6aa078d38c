import { advise } from './advise';
import type { AdviceDraft } from './draft';

const good: AdviceDraft = {
  title: 'Cent communes labellisées',
  lead: 'L’essentiel en deux phrases.',
  body: 'Le texte. '.repeat(160),
  hasDateline: true,
  hasContact: true,
  knownAcronyms: [],
};

test('a draft as newsrooms like it gets no advice', () => {
  expect(advise(good)).toEqual([]);
});

test('an unfinished one gets all that could be said, the weightiest first', () => {
  const unfinished = { ...good, body: "Le CCAS dit  'oui'.", hasDateline: false, hasContact: false };
  expect(advise(unfinished).map(({ code }) => code)).toEqual([
    'dateline-missing',
    'contact-missing',
    'text-short',
    'acronym-unexplained',
    'quotes-straight',
    'spaces-doubled',
  ]);
});
