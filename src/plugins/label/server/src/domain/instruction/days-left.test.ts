import { daysLeft } from './days-left';

test.each([
  ['the last minute of the day before', '2026-03-28T23:59:59.999', '2026-03-29T00:00:00.000', 1],
  ['another hour of the same day', '2026-03-29T00:00:00.000', '2026-03-29T23:00:00.000', 0],
  ['over the night in which a day has 23 hours', '2026-03-28T12:00:00.000', '2026-03-30T12:00:00.000', 2],
  ['what is past', '2026-04-02T08:00:00.000', '2026-03-29T03:00:00.000', -4],
])('days are those of the calendar: %s', (_, from, to, days) => {
  expect(daysLeft(from, to)).toBe(days);
});
