import { valuesOf } from './values-of';

test('instants are dates, other plain values stay, and what is nested is left out', () => {
  expect(valuesOf({ at: '2026-11-23T09:00:00.000Z', state: 'planned', version: 2, hashes: ['a'] })).toEqual({
    at: new Date('2026-11-23T09:00:00.000Z'),
    state: 'planned',
    version: 2,
  });
});

test.each([null, undefined, 'planned', ['planned']])('there are no names in %j', (after) => {
  expect(valuesOf(after)).toEqual({});
});
