import { instantOf, localTime } from '@parvis/clock';

/** Why a local time is no instant; the sentences are below `label.instant`. */
export type InstantFault = 'malformed' | 'skipped' | 'doubled';

/** An instant as it is written in a field, or why there is none. An empty field is no instant, and no fault. */
export type ReadInstant =
  | { readonly ok: true; readonly instant: string | null }
  | { readonly ok: false; readonly fault: InstantFault };

/** How an instant stands in a field: as the clocks of the zone show it, to the minute. */
export const writtenLocally = (instant: string | null, zone: string): string =>
  instant === null ? '' : localTime(new Date(instant), zone);

/**
 * Reads a field.
 *
 * @param former what the field was filled in from: what nobody has touched stays to the millisecond, and so does an hour
 * that the clocks show twice.
 */
export function readLocally(local: string, zone: string, former: string | null): ReadInstant {
  if (local === writtenLocally(former, zone)) return { ok: true, instant: former };
  if (local === '') return { ok: true, instant: null };
  const read = instantOf(local, zone);
  if (read.ok) return { ok: true, instant: read.instant.toISOString() };
  return { ok: false, fault: read.reason === 'unknown-zone' ? 'malformed' : read.reason };
}
