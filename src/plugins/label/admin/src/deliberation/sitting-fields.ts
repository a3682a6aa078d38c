import type { Person, SittingView } from '../../../server/src/domain/jury/jury-view';
import { type InstantFault, readLocally, writtenLocally } from '../instants/local-instants';

/** How somebody who may sit took part: whoever is not called is neither present nor absent. */
export const ATTENDANCES = ['present', 'absent', 'not-called'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** A sitting as it is filled in. */
export interface SittingFields {
  readonly heldAt: string;
  readonly attendance: ReadonlyMap<number, Attendance>;
  readonly quorum: string;
  readonly minutes: string;
}

/** A sitting as it is sent. */
export interface SentSitting {
  readonly heldAt: string;
  readonly present: readonly number[];
  readonly absent: readonly number[];
  readonly quorum: number;
  readonly minutes: string;
}

export type ReadSitting =
  | { readonly ok: true; readonly sitting: SentSitting }
  | { readonly ok: false; readonly heldAt: InstantFault | 'missing' | null; readonly quorum: boolean };

/** What the fields begin with: a new sitting has everybody present. */
export function sittingFields(
  sitting: SittingView | null,
  members: readonly Person[],
  zone: string,
): SittingFields {
  const attendance = new Map<number, Attendance>();
  const all = (people: readonly Person[], one: Attendance): void => {
    for (const { id } of people) attendance.set(id, one);
  };
  all(members, sitting === null ? 'present' : 'not-called');
  all(sitting?.present ?? [], 'present');
  all(sitting?.absent ?? [], 'absent');
  return {
    heldAt: writtenLocally(sitting?.heldAt ?? null, zone),
    attendance,
    quorum: sitting === null ? '' : String(sitting.quorum),
    minutes: sitting?.minutes ?? '',
  };
}

/** Reads what was filled in, or says what is wrong with it. */
export function readSitting(
  { heldAt, attendance, quorum, minutes }: SittingFields,
  former: string | null,
  zone: string,
): ReadSitting {
  const read = readLocally(heldAt, zone, former);
  const number = Number(quorum);
  const isQuorum = Number.isInteger(number) && number >= 1 && number <= 500;
  const instant = read.ok ? read.instant : null;
  if (!isQuorum || instant === null) {
    const fault = read.ok ? ('missing' as const) : read.fault;
    return { ok: false, heldAt: instant === null ? fault : null, quorum: !isQuorum };
  }
  const those = (wanted: Attendance) => [...attendance].flatMap(([id, one]) => (one === wanted ? [id] : []));
  return {
    ok: true,
    sitting: { heldAt: instant, present: those('present'), absent: those('absent'), quorum: number, minutes },
  };
}
