import { PANEL_WORDS, registerWords } from './register';

const { fr, en } = PANEL_WORDS;

test('both languages say the same things, and nothing is left without words', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  for (const words of [...Object.values(fr), ...Object.values(en)]) expect(words).not.toBe('');
});

test('every text is the package’s own', () => {
  expect(Object.keys(fr).filter((key) => !key.startsWith('panel.'))).toEqual([]);
});

test('French has its narrow spaces and its apostrophes', () => {
  const wrong = Object.values(fr).filter((words) =>
    /[\u0020\u00a0][;:!?»]|«[\u0020\u00a0]|\w'\w/.test(words),
  );
  expect(wrong).toEqual([]);
});

test('a plugin says its own words and those of the package, in English where they are not in the panel’s language', async () => {
  const register = registerWords({ fr: { 'own.title': 'Titre' }, en: { 'own.title': 'Title' } });
  expect(await register({ locales: ['fr', 'de'] })).toEqual([
    { locale: 'fr', data: { ...fr, 'own.title': 'Titre' } },
    { locale: 'de', data: { ...en, 'own.title': 'Title' } },
  ]);
});
