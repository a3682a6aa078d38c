import { languageOf } from './language';

test('French is written for French locales, English for all others', () => {
  expect(['fr', 'fr-FR', 'en', 'de'].map(languageOf)).toEqual(['fr', 'fr', 'en', 'en']);
});
