import { problemOfAddress } from './address-rule';

const CURRENT = 'sommet-de-novembre';

test.each(['sommet-2024', 'a', '2024', 'un-mot-puis-un-autre'])('%s can be an address', (slug) => {
  expect(problemOfAddress(slug, CURRENT)).toBeUndefined();
});

test.each(['Sommet', 'sommet 2024', 'été', '-sommet', 'sommet-', 'a--b', 'a/b', 'a.b'])(
  '%s cannot be an address because of its characters',
  (slug) => {
    expect(problemOfAddress(slug, CURRENT)).toBe('characters');
  },
);

test('the address must be written, and change', () => {
  expect(problemOfAddress('', CURRENT)).toBe('empty');
  expect(problemOfAddress(CURRENT, CURRENT)).toBe('unchanged');
});
