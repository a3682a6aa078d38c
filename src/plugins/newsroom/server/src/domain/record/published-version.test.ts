import { createHash } from 'node:crypto';
import { canonicalJson } from '../json';
import {
  type Cause,
  covered,
  firstBroken,
  GENESIS,
  lastText,
  type PublishedVersion,
  saysTheSame,
} from './published-version';

const hashOf = (version: Omit<PublishedVersion, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalJson(covered(version)))
    .digest('hex');

const chain = (...causes: Cause[]): PublishedVersion[] => {
  const versions: PublishedVersion[] = [];
  for (const [index, cause] of causes.entries()) {
    const unsigned = {
      place: { uid: 'api::a.a', documentId: 'abc' },
      number: index + 1,
      at: new Date(Date.UTC(2026, 5, index + 1)),
      cause,
      content: { title: `Version ${index + 1}` },
      previousHash: versions.at(-1)?.hash ?? GENESIS,
    };
    versions.push({ ...unsigned, hash: hashOf(unsigned) });
  }
  return versions;
};

test('a chain as it was written has no broken link', () => {
  expect(firstBroken(chain('release', 'minor', 'major'), hashOf)).toBeUndefined();
  expect(firstBroken([], hashOf)).toBeUndefined();
});

type Tampering = (version: PublishedVersion) => PublishedVersion | undefined;

test.each<[string, Tampering, number]>([
  [
    'a changed word',
    (version) => (version.number === 2 ? { ...version, content: { title: 'Autre' } } : version),
    2,
  ],
  ['a missing version', (version) => (version.number === 2 ? undefined : version), 3],
  ['another cause', (version) => (version.number === 3 ? { ...version, cause: 'minor' } : version), 3],
  [
    'a version written anew with its own hash',
    (version) => {
      const forged = { ...version, content: { title: 'Autre' } };
      return version.number === 2 ? { ...forged, hash: hashOf(forged) } : version;
    },
    3,
  ],
])('%s is found', (_what, tamper, number) => {
  const versions = chain('release', 'minor', 'major').flatMap((version) => tamper(version) ?? []);
  expect(firstBroken(versions, hashOf)).toBe(number);
});

test('the notice of a withdrawal is not the text that a reinstatement is compared with', () => {
  expect(lastText(chain('release', 'minor', 'withdrawal'))?.number).toBe(2);
  expect(lastText([])).toBeUndefined();
});

test('a version says the same as another whatever the order of its fields', () => {
  const [version] = chain('release');
  expect(saysTheSame(version, { title: 'Version 1' })).toBe(true);
  expect(saysTheSame(version, { title: 'Version 2' })).toBe(false);
  expect(saysTheSame(undefined, { title: 'Version 1' })).toBe(false);
});
