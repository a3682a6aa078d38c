import { normalAddress } from './address';

test('an address is written in one way, however it is given', () => {
  expect(normalAddress('  Camille.Exemple@Gazette.EXAMPLE ')).toBe('camille.exemple@gazette.example');
  expect(normalAddress('camille+presse@gazette.example')).toBe('camille+presse@gazette.example');
});

test.each([
  '',
  'camille',
  'camille@',
  '@gazette.example',
  'camille@gazette',
  'camille@@gazette.example',
  'camille@gazette..example',
  'camille.@gazette.example',
  'camille @gazette.example',
  'Camille <camille@gazette.example>',
  'camille@gazette.example, jean@gazette.example',
  'camille@gazette.example\nBcc: jean@gazette.example',
  'caméra@gazette.example',
  `${'a'.repeat(65)}@gazette.example`,
  `camille@${'a'.repeat(250)}.example`,
])('%j is no address', (text) => {
  expect(normalAddress(text)).toBeNull();
});

test('a normal address stays as it is', () => {
  const once = normalAddress('Camille@Gazette.example') ?? '';
  expect(normalAddress(once)).toBe(once);
});
