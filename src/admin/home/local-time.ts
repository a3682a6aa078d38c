/** The start and end of an appointment, UTC instants, and the IANA zone in which it is announced. */
export interface Period {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timezone: string;
}

/**
 * Writes a period as people of its own zone read it, with the zone's name: « mardi 9 juillet 2024 à 10:30 –
 * 12:00 (heure d’Europe centrale) ». An unknown zone, which a draft may hold, falls back to UTC.
 */
export function inItsZone({ startsAt, endsAt, timezone }: Period, locale: string): string {
  const timeZone = isKnown(timezone) ? timezone : 'UTC';
  const starts = new Date(startsAt);
  const period = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatRange(starts, new Date(endsAt));
  const zone = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(starts)
    .find(({ type }) => type === 'timeZoneName');
  return `${period} (${zone?.value ?? timeZone})`;
}

function isKnown(timezone: string): boolean {
  try {
    new Intl.DateTimeFormat('fr', { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}
