import { fileNameOf } from './file-name';

it.each([
  ['délibération n° 12.pdf', 'délibération n° 12.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\mairie\\délibération.pdf', 'délibération.pdf'],
  ['/var/lib/a.pdf', 'a.pdf'],
  ['a\u0000b\r\n.pdf', 'ab.pdf'],
  ['facture\u202Efdp.exe', 'facturefdp.exe'],
  [' .profil.pdf. ', 'profil.pdf'],
  ['e\u0301te\u0301.pdf', 'été.pdf'],
])('keeps %j as %j', (given, kept) => {
  expect(fileNameOf(given)).toBe(kept);
});

it.each(['', '..', 'dossier/', ' . ', '\u0007'])('finds no name in %j', (given) => {
  expect(fileNameOf(given)).toBeNull();
});

it('cuts a long name before its extension', () => {
  const kept = fileNameOf(`${'é'.repeat(300)}.pdf`);
  expect(kept).toBe(`${'é'.repeat(196)}.pdf`);
});
