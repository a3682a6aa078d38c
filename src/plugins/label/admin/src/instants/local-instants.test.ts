import { readLocally, writtenLocally } from './local-instants';

const PARIS = 'Europe/Paris';

test('an instant stands in its field as the clocks of Paris show it', () => {
  expect(writtenLocally('2026-03-29T01:00:00.000Z', PARIS)).toBe('2026-03-29T03:00');
  expect(writtenLocally(null, PARIS)).toBe('');
});

test('what is typed is a time of Paris, in winter and in summer', () => {
  expect(readLocally('2026-01-15T10:30', PARIS, null)).toEqual({
    ...{ ok: true, instant: '2026-01-15T09:30:00.000Z' },
  });
  expect(readLocally('2026-07-15T10:30', PARIS, null)).toEqual({
    ...{ ok: true, instant: '2026-07-15T08:30:00.000Z' },
  });
});

test('what nobody has touched stays to the millisecond', () => {
  const former = '2026-05-15T21:59:59.999Z';
  expect(readLocally(writtenLocally(former, PARIS), PARIS, former)).toEqual({ ok: true, instant: former });
});

test('an empty field is no instant', () => {
  expect(readLocally('', PARIS, '2026-05-15T21:59:59.999Z')).toEqual({ ok: true, instant: null });
});

test('hours that no clock shows, or that it shows twice, are told', () => {
  expect(readLocally('2026-03-29T02:30', PARIS, null)).toEqual({ ok: false, fault: 'skipped' });
  expect(readLocally('2026-10-25T02:30', PARIS, null)).toEqual({ ok: false, fault: 'doubled' });
  expect(readLocally('soon', PARIS, null)).toEqual({ ok: false, fault: 'malformed' });
});

test('an hour that clocks show twice stays the one that it was', () => {
  const second = '2026-10-25T01:30:00.000Z';
  expect(readLocally('2026-10-25T02:30', PARIS, second)).toEqual({ ok: true, instant: second });
});
