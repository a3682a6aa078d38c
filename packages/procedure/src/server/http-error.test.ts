import { httpError, invalidRequest, refusalError } from './http-error';

const SAYINGS = {
  reason: ({ code }: { readonly code: string }) => `${code} is said.`,
  stale: 'Somebody else changed it; load it again.',
  notFound: 'There is no such plan.',
};

test('an error to the outside has a status, a name and a stable code', () => {
  const error = httpError({
    status: 409,
    code: 'EMBARGOED',
    message: 'Under embargo.',
    details: { until: '2026-11-23T09:00:00.000Z' },
  });
  expect(error).toMatchObject({
    status: 409,
    name: 'ConflictError',
    message: 'Under embargo.',
    details: { code: 'EMBARGOED', until: '2026-11-23T09:00:00.000Z' },
    expose: true,
  });
});

test('a request that is not what it has to be is a 400 that names every field that is wrong', () => {
  const issues = [{ path: ['lists', 0], message: 'Expected a string.' }];
  expect(invalidRequest(issues, 'Check what you sent.')).toMatchObject({
    status: 400,
    message: 'Check what you sent.',
    details: { code: 'INVALID_REQUEST', errors: [{ path: ['lists', '0'], message: 'Expected a string.' }] },
  });
});

test('what is not there is a 404', () => {
  expect(refusalError({ kind: 'not-found' }, SAYINGS)).toMatchObject({
    status: 404,
    message: 'There is no such plan.',
    details: { code: 'NOT_FOUND' },
  });
});

test('a stale version is a 412 that names both versions', () => {
  expect(refusalError({ kind: 'stale', expectedVersion: 2, version: 5 }, SAYINGS)).toMatchObject({
    status: 412,
    message: 'Somebody else changed it; load it again.',
    details: { code: 'STALE_VERSION', expectedVersion: 2, version: 5 },
  });
});

test('what the state or a guard forbids is a 409 with every reason, under the code of the first', () => {
  const reasons = [{ code: 'TOO_EARLY', values: { minutes: 5 } }, { code: 'NO_TITLE' }];
  expect(refusalError({ kind: 'not-allowed', reasons }, SAYINGS)).toMatchObject({
    status: 409,
    message: 'TOO_EARLY is said. NO_TITLE is said.',
    details: {
      code: 'TOO_EARLY',
      reasons: [
        { code: 'TOO_EARLY', values: { minutes: 5 }, message: 'TOO_EARLY is said.' },
        { code: 'NO_TITLE', message: 'NO_TITLE is said.' },
      ],
    },
  });
});
