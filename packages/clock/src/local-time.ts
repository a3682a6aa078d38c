/** Whether a text names a time zone of the IANA database, such as `Europe/Paris`. */
export function isKnownZone(zone: string): boolean {
  // Some versions of Intl take an offset for a zone; it knows no summer time and is refused everywhere alike.
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * What calendar and wall clock show in a zone: ISO 8601 without offset, `2023-11-23T10:00`.
 *
 * @throws RangeError when the zone is unknown ({@link isKnownZone}) or the date invalid.
 */
export function localTime(instant: Date, zone: string): string {
  return new Date(wallClock(instant, zone)).toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
}

/** By how many milliseconds the wall clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(instant: Date, zone: string): number {
  return wallClock(instant, zone) - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The wall clock of a zone to the second, counted as if it were UTC. */
function wallClock(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const shown = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    shown('year'),
    shown('month') - 1,
    shown('day'),
    shown('hour'),
    shown('minute'),
    shown('second'),
  );
}
