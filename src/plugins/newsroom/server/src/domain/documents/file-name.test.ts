import { fileNameOf } from './file-name';

it.each([
  [
    { reference: 'CP-2023-001', title: 'L’été à Lille : c’est « maintenant » !' },
    'CP-2023-001-l-ete-a-lille-c-est-maintenant',
  ],
  [{ reference: null, title: 'Un cœur de ville' }, 'communique-un-coeur-de-ville'],
  [{ reference: null, title: '…' }, 'communique'],
  [{ reference: '../etc/passwd"', title: 'x' }, 'etc-passwd-x'],
])('of %j is %s', (release, name) => {
  expect(fileNameOf({ kind: 'release', ...release })).toBe(name);
});

it('ends between two words', () => {
  const name = fileNameOf({ kind: 'kit', reference: null, title: 'participation citoyenne '.repeat(9) });
  expect(name.length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/^dossier-de-presse-(participation-citoyenne-)+participation$/);
});
