import { advise } from './advise';
import { draft } from './draft.fixture';

const good = { ...draft, body: 'Le texte. '.repeat(160) };

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
