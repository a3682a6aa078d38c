/**
 * The instant of a date and time of day as if it were UTC, in milliseconds.
 *
 * @param text `YYYY-MM-DDTHH:mm`, to which seconds and their fraction may be added.
 * @returns null when the calendar or the clock has no such time: 30 February, 24:00.
 */
export function calendarTime(text: string): number | null {
  const parsed = Date.parse(`${text}Z`);
  // Date.parse takes 30 February for 2 March, and 24:00 for the next day.
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text.slice(0, 16))
    ? parsed
    : null;
}
