import { replyOf } from './reply';

const replyTo = (error: object) => replyOf({ error }, () => 'Fiche remise.');

test('what the server has taken is saved', () => {
  const data = { version: 5, answered: 2, missing: [] };
  expect(replyOf({ data }, () => null)).toEqual({ kind: 'saved', version: 5 });
});

test('a line that is cut, a server that fails and a session that has ended say nothing about an answer', () => {
  for (const error of [
    { name: 'TypeError', message: 'Failed to fetch' },
    { name: 'UnknownError', message: 'Bad gateway', status: 502 },
    { name: 'UnauthorizedError', message: 'Missing credentials', status: 401, details: {} },
    { name: 'TooManyRequests', message: 'Slow down', status: 429, details: null },
  ]) {
    expect(replyTo(error)).toEqual({ kind: 'unreachable' });
  }
});

test('another window is heard of by its version, anything else is refused with its reason', () => {
  const stale = { name: 'ApplicationError', status: 409, details: { code: 'STALE_VERSION' } };
  expect(replyTo(stale)).toEqual({ kind: 'stale' });
  expect(replyTo({ name: 'ApplicationError', status: 409, details: { code: 'SHEET_SUBMITTED' } })).toEqual({
    ...{ kind: 'refused', reason: 'Fiche remise.' },
  });
  expect(replyTo({ name: 'ForbiddenError', status: 403 })).toEqual({
    ...{ kind: 'refused', reason: 'Fiche remise.' },
  });
});
