import { areLanguages } from './languages';

describe('the languages of a site', () => {
  it.each([[['fr']], [['fr', 'en-GB', 'br']], [['zh-Hant']]])('%j are accepted', (languages) => {
    expect(areLanguages(languages)).toBe(true);
  });

  it.each([[[]], [['français']], [['FR']], [['fr', 'fr']], ['fr'], [[1]], [['fr_FR']], [null]])(
    '%j are refused',
    (languages) => expect(areLanguages(languages)).toBe(false),
  );
});
