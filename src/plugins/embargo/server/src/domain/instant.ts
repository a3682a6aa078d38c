import { ALLOWED, refusedFor, type Verdict } from '@parvis/procedure';

/** Beyond this an instant is a slip of the keyboard: 2062 for 2026. */
const YEARS_AHEAD = 3;

/** Whether something may be planned for an instant. */
export function mayPlanFor(instant: Date, now: Date): Verdict {
  if (instant.getTime() <= now.getTime()) return refusedFor([{ code: 'INSTANT_PAST' }]);
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + YEARS_AHEAD);
  return instant.getTime() > limit.getTime()
    ? refusedFor([{ code: 'INSTANT_TOO_FAR', values: { years: YEARS_AHEAD } }])
    : ALLOWED;
}
