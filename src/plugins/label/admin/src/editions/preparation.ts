import { CALENDAR, type CalendarPoint } from '../../../server/src/domain/edition/calendar';
import { type InstantFault, readLocally, writtenLocally } from '../instants/local-instants';

/** Instants of a calendar as they are answered and sent. */
export type WrittenCalendar = Readonly<Record<CalendarPoint, string | null>>;

/** The fields of a calendar, as local times. */
export type CalendarFields = Readonly<Record<CalendarPoint, string>>;

const everyPoint = <Value>(of: (point: CalendarPoint) => Value): Readonly<Record<CalendarPoint, Value>> => ({
  ...{ opens: of('opens'), closes: of('closes'), instructionUntil: of('instructionUntil') },
  ...{ juryUntil: of('juryUntil'), proclamation: of('proclamation'), appealsUntil: of('appealsUntil') },
});

/** What the fields are filled in with. */
export const fieldsOf = (calendar: WrittenCalendar, zone: string): CalendarFields =>
  everyPoint((point) => writtenLocally(calendar[point], zone));

/** The calendar that the fields say, and what is wrong with which of them. */
export function readCalendar(
  fields: CalendarFields,
  zone: string,
  former: WrittenCalendar,
): {
  readonly calendar: WrittenCalendar;
  readonly faults: ReadonlyMap<CalendarPoint, InstantFault>;
} {
  const read = everyPoint((point) => readLocally(fields[point], zone, former[point]));
  const faults = CALENDAR.flatMap((point) => {
    const one = read[point];
    return one.ok ? [] : [[point, one.fault] as const];
  });
  const instantAt = (point: CalendarPoint): string | null => {
    const one = read[point];
    return one.ok ? one.instant : null;
  };
  return { calendar: everyPoint(instantAt), faults: new Map(faults) };
}

/**
 * The fields of somebody who was told that somebody else was faster: what they have typed stays, and what they have not
 * touched is what it has become.
 */
export function caughtUp(
  fields: CalendarFields,
  {
    former,
    present,
    zone,
  }: {
    readonly former: WrittenCalendar;
    readonly present: WrittenCalendar;
    readonly zone: string;
  },
): CalendarFields {
  const filledIn = fieldsOf(former, zone);
  const become = fieldsOf(present, zone);
  return everyPoint((point) => (fields[point] === filledIn[point] ? become[point] : fields[point]));
}
