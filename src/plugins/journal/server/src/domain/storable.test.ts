import { storable } from './storable';

test('a text that the database can keep stays as it is', () => {
  expect(storable('Relu par l’élue 👩🏽‍⚖️ : « oui »')).toBe('Relu par l’élue 👩🏽‍⚖️ : « oui »');
});

test.each(['a\0b', 'a\uD800b', 'a\uDC00b'])('what it cannot keep is replaced: %j', (text) => {
  expect(storable(text)).toBe('a\uFFFDb');
});
