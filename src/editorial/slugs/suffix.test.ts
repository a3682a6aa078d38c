import { slugsBefore, withoutSuffix } from './suffix';

test.each([
  ['sommet', []],
  ['sommet-1', ['sommet']],
  ['sommet-2', ['sommet']],
  ['sommet-4', ['sommet', 'sommet-2', 'sommet-3']],
  ['conseil-2-2', ['conseil-2']],
  ['sommet-02', []],
  ['sommet-0', []],
  ['2027', []],
])('before %s come %j', (slug, before) => {
  expect(slugsBefore(slug)).toEqual(before);
});

test('a number is taken off once', () => {
  expect(['sommet', 'sommet-3', 'conseil-2-2'].map(withoutSuffix)).toEqual(['sommet', 'sommet', 'conseil-2']);
});
