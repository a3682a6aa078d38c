import { instantOf, localTime } from '@parvis/clock';

/** The zone in which the demo speaks of its days. */
const ZONE = 'Europe/Paris';

/** The date so many days after today, `YYYY-MM-DD`, by the calendar of Europe/Paris. */
export function dateAhead(days: number, now: Date): string {
  const [year = 0, month = 0, day = 0] = localTime(now, ZONE)
    .slice(0, 'YYYY-MM-DD'.length)
    .split('-')
    .map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/**
 * The instant at which clocks in Europe/Paris show a time so many days after today.
 *
 * @param time `HH:mm`, one that clocks show once on every day of the year.
 * @throws RangeError when they do not on that day.
 */
export function instantAhead(days: number, time: string, now: Date): Date {
  const local = `${dateAhead(days, now)}T${time}`;
  const found = instantOf(local, ZONE);
  if (!found.ok) throw new RangeError(`Clocks in ${ZONE} do not show ${local} once (${found.reason})`);
  return found.instant;
}
