const DAY = 24 * 60 * 60 * 1000;

/**
 * The days from one date to another as a calendar counts them, whatever the clocks do meanwhile; negative when the
 * second is the earlier one.
 *
 * @param from a local time or date, `YYYY-MM-DD…`, in the zone of both.
 */
export function daysLeft(from: string, to: string): number {
  const midnight = (local: string): number => Date.parse(`${local.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`);
  return (midnight(to) - midnight(from)) / DAY;
}
