import { countdown } from './countdown';

const HOUR_COMES = new Date('2026-11-23T09:00:00.000Z');
const left = (at: string) => countdown(HOUR_COMES, new Date(at));

test.each([
  ['2026-11-20T05:00:00.000Z', { unit: 'days', days: 3, hours: 4, again: 60_000 }],
  ['2026-11-22T09:00:00.000Z', { unit: 'days', days: 1, hours: 0, again: 60_000 }],
  ['2026-11-22T09:00:30.000Z', { unit: 'days', days: 1, hours: 0, again: 30_000 }],
  ['2026-11-22T09:01:00.000Z', { unit: 'hours', hours: 23, minutes: 59, again: 60_000 }],
  ['2026-11-23T08:00:00.000Z', { unit: 'hours', hours: 1, minutes: 0, again: 60_000 }],
  ['2026-11-23T08:30:10.000Z', { unit: 'minutes', minutes: 30, again: 50_000 }],
  ['2026-11-23T08:58:59.999Z', { unit: 'minutes', minutes: 2, again: 1 }],
  ['2026-11-23T08:59:00.000Z', { unit: 'seconds', seconds: 60, again: 1000 }],
  ['2026-11-23T08:59:59.400Z', { unit: 'seconds', seconds: 1, again: 600 }],
  ['2026-11-23T09:00:00.000Z', { unit: 'over' }],
  ['2026-11-24T09:00:00.000Z', { unit: 'over' }],
])('at %s what is left is %j', (at, expected) => {
  expect(left(at)).toEqual(expected);
});
