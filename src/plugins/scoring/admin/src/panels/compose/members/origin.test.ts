import { isCommune, isEpci, writtenCode } from './origin';

test('a code is read without its spaces, and nothing written is no code', () => {
  expect(writtenCode(' 242 900 314 ')).toBe('242900314');
  expect(writtenCode('2a004')).toBe('2A004');
  expect(writtenCode('  ')).toBeNull();
});

test('a code of another shape would find no conflict, so it is none', () => {
  expect([null, '29019', '2A004', '2901', '29C19', '290190'].map(isCommune)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
  expect([null, '242900314', '24290031'].map(isEpci)).toEqual([true, true, false]);
});
