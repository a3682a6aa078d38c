import { calendarTime } from './calendar-time';
import { isKnownZone, offsetAt } from './local-time';

/** The instant of a local time, or why there is not exactly one. */
export type InstantOf =
  | { readonly ok: true; readonly instant: Date }
  /** Not written `YYYY-MM-DDTHH:mm`, or no date of the calendar. */
  | { readonly ok: false; readonly reason: 'malformed' }
  | { readonly ok: false; readonly reason: 'unknown-zone' }
  /** Clocks go forward over this time: no clock of the zone ever shows it. */
  | { readonly ok: false; readonly reason: 'skipped' }
  /** Clocks go back and show this time twice; someone has to choose one of the two, the earlier first. */
  | { readonly ok: false; readonly reason: 'doubled'; readonly instants: readonly [Date, Date] };

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Finds the instant at which the clocks of a zone show a local time.
 *
 * @param local `YYYY-MM-DDTHH:mm`.
 * @param zone an IANA zone, `Europe/Paris`.
 */
export function instantOf(local: string, zone: string): InstantOf {
  const shown = LOCAL.test(local) ? calendarTime(local) : null;
  if (shown === null) return { ok: false, reason: 'malformed' };
  if (!isKnownZone(zone)) return { ok: false, reason: 'unknown-zone' };
  // Whatever change of clocks concerns this time lies within a day of it; the offsets on both sides are tried.
  const before = offsetAt(new Date(shown - DAY), zone);
  const after = offsetAt(new Date(shown + DAY), zone);
  const [first, second] = (before === after ? [before] : [before, after])
    .map((offset) => ({ instant: new Date(shown - offset), offset }))
    .filter(({ instant, offset }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant);
  if (first === undefined) return { ok: false, reason: 'skipped' };
  if (second === undefined) return { ok: true, instant: first };
  return { ok: false, reason: 'doubled', instants: [first, second] };
}
