import { calendarTime } from './calendar-time';

/** The instant that a text names, or why it names none. */
export type InstantFrom =
  | { readonly ok: true; readonly instant: Date }
  /** A date and time, but of no zone: it would be another instant on another machine. */
  | { readonly ok: false; readonly reason: 'no-zone' }
  | { readonly ok: false; readonly reason: 'malformed' };

const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?$/;
const OFFSET = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads an instant in ISO 8601 with `Z` or an offset: `2023-11-23T09:00:00Z`, `2023-11-23T10:00+01:00`. */
export function instantFrom(text: string): InstantFrom {
  const [, shown, zone] = ISO.exec(text) ?? [];
  const time = shown === undefined ? null : calendarTime(shown);
  if (time === null) return { ok: false, reason: 'malformed' };
  if (zone === undefined) return { ok: false, reason: 'no-zone' };
  const offset = offsetOf(zone);
  return offset === null
    ? { ok: false, reason: 'malformed' }
    : { ok: true, instant: new Date(time - offset) };
}

/** The milliseconds by which `+HH:mm` is ahead of UTC. */
function offsetOf(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = OFFSET.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
