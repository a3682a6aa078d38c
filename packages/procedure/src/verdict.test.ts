import { ALLOWED, allOf, refusedFor } from './verdict';

test('a verdict without reasons against it is an approval', () => {
  expect(refusedFor([])).toBe(ALLOWED);
});

test('several guards together name every reason, in their order', () => {
  const verdict = allOf([
    refusedFor([{ code: 'TOO_EARLY', values: { instant: '2026-03-01T09:00:00Z' } }]),
    ALLOWED,
    refusedFor([{ code: 'NO_OWNER' }, { code: 'NO_TITLE' }]),
  ]);
  expect(verdict).toEqual({
    allowed: false,
    reasons: [
      { code: 'TOO_EARLY', values: { instant: '2026-03-01T09:00:00Z' } },
      { code: 'NO_OWNER' },
      { code: 'NO_TITLE' },
    ],
  });
});

test('several guards that all agree allow', () => {
  expect(allOf([ALLOWED, ALLOWED])).toEqual(ALLOWED);
});
