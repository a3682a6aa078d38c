import { now } from '@parvis/clock';

const DAY = 24 * 60 * 60 * 1000;

/** The end of the day so many days from now, UTC: the same text all day, so that what was asked for is kept. */
export function inDays(days: number): string {
  return `${new Date(now().getTime() + (days + 1) * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`;
}

/** Beyond whatever can be planned. */
export function horizon(): string {
  return inDays(4 * 366);
}
