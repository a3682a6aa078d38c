import { type Reason, refusedFor, type Verdict } from '@parvis/procedure';

/** The instants of an edition, in the order in which they come. */
export const CALENDAR = [
  'opens',
  'closes',
  'instructionUntil',
  'juryUntil',
  'proclamation',
  'appealsUntil',
] as const;

export type CalendarPoint = (typeof CALENDAR)[number];

/** What happens when; null for what is not decided yet. */
export type Calendar = Readonly<Record<CalendarPoint, Date | null>>;

/** Whether every instant is known, each after the one before. Every fault is named at once. */
export function calendarComplete(calendar: Calendar): Verdict {
  const reasons: Reason[] = [];
  let former: { readonly point: CalendarPoint; readonly at: Date } | null = null;
  for (const point of CALENDAR) {
    const at = calendar[point];
    if (at === null) {
      reasons.push({ code: 'CALENDAR_POINT_MISSING', values: { point } });
      continue;
    }
    if (former !== null && at.getTime() <= former.at.getTime()) {
      reasons.push({ code: 'CALENDAR_NOT_ASCENDING', values: { point, after: former.point } });
    }
    former = { point, at };
  }
  return refusedFor(reasons);
}

/** Whether an instant lies between the opening, included, and the closing, excluded: at the closing it is too late. */
export function withinSubmissions({ opens, closes }: Calendar, now: Date): Verdict {
  if (opens === null || closes === null) return refusedFor([{ code: 'EDITION_NOT_OPEN' }]);
  if (now.getTime() < opens.getTime()) return refusedFor([{ code: 'TOO_EARLY' }]);
  return refusedFor(now.getTime() < closes.getTime() ? [] : [{ code: 'TOO_LATE' }]);
}

/** Whether a point of the calendar has come. */
export function hasCome(calendar: Calendar, point: CalendarPoint, now: Date): Verdict {
  const at = calendar[point];
  return refusedFor(at !== null && at.getTime() <= now.getTime() ? [] : [{ code: 'TOO_EARLY' }]);
}
