const PARIS_YEAR = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', year: 'numeric' });

/** The year an instant falls in, in Europe/Paris: on 31 December at 23:30 UTC it is already the next. */
export function parisYear(instant: Date): number {
  return Number(PARIS_YEAR.format(instant));
}

/** A press release's reference: CP, year of its release, number of the year on at least three digits. */
export function formatReference(year: number, number: number): string {
  return `CP-${year}-${String(number).padStart(3, '0')}`;
}
