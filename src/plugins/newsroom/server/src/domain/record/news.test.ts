import type { JsonObject } from '../json';
import { newsOf } from './news';
import type { Cause, PublishedVersion } from './published-version';

const fields = { corrections: 'corrections', withdrawal: 'withdrawal' };
const version = (cause: Cause, content: JsonObject = {}): PublishedVersion => ({
  place: { uid: 'api::a.a', documentId: 'abc' },
  number: 2,
  at: new Date('2026-06-01T08:00:00Z'),
  cause,
  content: { title: 'Un sommet', ...content },
  previousHash: '0',
  hash: '1',
});

test('of a major correction the readers are told its note, the last one', () => {
  const corrections = [{ note: 'Ancienne.' }, { note: 'Lire 250.' }];
  expect(newsOf(version('major', { corrections }), fields, 'released')).toEqual({
    about: 'correction',
    title: 'Un sommet',
    note: 'Lire 250.',
    replacementUrl: null,
  });
});

test('of a withdrawal they are told the notice', () => {
  const withdrawal = [{ explanation: 'Faux.', replacementUrl: 'https://www.example.org/vrai' }];
  expect(newsOf(version('withdrawal', { withdrawal }), fields, 'withdrawn')).toEqual({
    about: 'withdrawal',
    title: 'Un sommet',
    note: 'Faux.',
    replacementUrl: 'https://www.example.org/vrai',
  });
});

test.each<[Cause, 'released' | 'withdrawn', string | undefined]>([
  ['reinstatement', 'released', 'reinstatement'],
  ['reinstatement', 'withdrawn', undefined],
  ['withdrawal', 'released', undefined],
  ['major', 'withdrawn', undefined],
  ['minor', 'released', undefined],
  ['release', 'released', undefined],
  ['around', 'released', undefined],
])('of %s, now %s, there is to tell: %s', (cause, present, about) => {
  expect(newsOf(version(cause), fields, present)?.about).toBe(about);
});
