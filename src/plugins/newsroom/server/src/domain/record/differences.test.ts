import { differences } from './differences';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const version = {
  title: 'Un sommet à Lille',
  subtitle: null,
  body: [paragraph('Plus de 205 élus.'), paragraph('Fin.')],
  quotes: [{ text: 'Oui.', speaker: 'Camille Essai' }],
  issuers: [{ documentId: 'p1', title: 'Comité' }],
  cover: [{ name: 'forum.webp', digest: 'aaaaaaaaaaaaaaaa' }],
};

test('versions that say the same have no difference', () => {
  expect(differences(version, { ...version })).toEqual([]);
});

test('a word of the text is shown inside its field', () => {
  const after = { ...version, body: [paragraph('Plus de 250 élus.'), paragraph('Fin.')] };
  expect(differences(version, after)).toEqual([
    {
      path: ['body'],
      kind: 'changed',
      runs: [
        { kind: 'same', text: 'Plus de ' },
        { kind: 'deleted', text: '205' },
        { kind: 'inserted', text: '250' },
        { kind: 'same', text: ' élus.\nFin.' },
      ],
    },
  ]);
});

test('a field that was empty is added, one that is emptied removed', () => {
  expect(differences(version, { ...version, subtitle: 'Deux jours' })).toMatchObject([
    { path: ['subtitle'], kind: 'added' },
  ]);
  expect(differences({ ...version, subtitle: 'Deux jours' }, version)).toMatchObject([
    { path: ['subtitle'], kind: 'removed' },
  ]);
});

test('inside a list of components each field is named by its place', () => {
  const after = { ...version, quotes: [...version.quotes, { text: 'Non.', speaker: 'Dominique Essai' }] };
  expect(differences(version, after)).toEqual([
    { path: ['quotes', '1', 'text'], kind: 'added', runs: [{ kind: 'inserted', text: 'Non.' }] },
    {
      path: ['quotes', '1', 'speaker'],
      kind: 'added',
      runs: [{ kind: 'inserted', text: 'Dominique Essai' }],
    },
  ]);
});

test('related entries are told by their titles, files by name and digest', () => {
  expect(
    differences(version, { ...version, issuers: [...version.issuers, { documentId: 'p2', title: 'Ville' }] }),
  ).toMatchObject([
    {
      path: ['issuers'],
      runs: [
        { kind: 'same', text: 'Comité' },
        { kind: 'inserted', text: '\nVille' },
      ],
    },
  ]);
  const replaced = { ...version, cover: [{ name: 'forum.webp', digest: 'bbbbbbbbbbbbbbbb' }] };
  expect(differences(version, replaced)).toMatchObject([{ path: ['cover'], kind: 'changed' }]);
});
