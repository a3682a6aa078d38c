/** A day of the calendar, `2026-09-10`: such texts compare as the days do. */
export type Day = string;

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return instant.toISOString().startsWith(text);
}

/** The first and the last day of an award. */
export interface Validity {
  readonly from: Day;
  readonly to: Day;
}

const daysOfMonth = (year: number, month: number): number => {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
};

const shifted = (day: Day, days: number): Day => {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 'YYYY-MM-DD'.length);
};

/** The day after. */
export const dayAfter = (day: Day): Day => shifted(day, 1);

/**
 * The days of an award that begins on a day and lasts whole years: until the eve of the anniversary. What begins on 29
 * February ends on 28 February of a year that has no 29th.
 *
 * @throws RangeError when it is no day of the calendar, or no whole number of years above zero.
 */
export function validityFor(from: Day, years: number): Validity {
  if (!isDay(from) || !Number.isInteger(years) || years < 1) {
    throw new RangeError(`An award of ${years} years from "${from}" cannot be reckoned.`);
  }
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const there = year + years;
  const anniversary = day <= daysOfMonth(there, month);
  const last = `${String(there).padStart(4, '0')}-${from.slice(5, 7)}-${String(daysOfMonth(there, month)).padStart(2, '0')}`;
  return { from, to: anniversary ? shifted(`${String(there).padStart(4, '0')}${from.slice(4)}`, -1) : last };
}

/** Whether two awards have a day in common. */
export function overlap(one: Validity, other: Validity): boolean {
  return one.from <= other.to && other.from <= one.to;
}
