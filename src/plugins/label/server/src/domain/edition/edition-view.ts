import type { ApplicationState } from '../application/application-procedure';
import type { PossibleStep } from '../possible';
import type { CalendarPoint } from './calendar';
import type { EditionEvent, EditionState } from './edition-procedure';

/** A programme as the office sees it. */
export interface ProgrammeView {
  readonly id: number;
  /** What its award numbers begin with. */
  readonly letters: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** For how many years an award is valid. */
  readonly validYears: number;
  readonly version: number;
}

/** A version of a grid, as an edition names it. */
export interface NamedGrid {
  readonly id: number;
  readonly code: string;
  readonly version: string;
  readonly label: string;
  readonly state: string;
  readonly hash: string | null;
}

/** An edition as the office sees it. Instants are in UTC. */
export interface EditionView {
  readonly id: number;
  readonly programme: { readonly id: number; readonly slug: string; readonly title: string };
  readonly year: number;
  readonly state: EditionState;
  readonly version: number;
  /** The IANA zone in which people speak of its instants. */
  readonly zone: string;
  readonly calendar: Readonly<Record<CalendarPoint, string | null>>;
  readonly grid: NamedGrid | null;
  /** Why it was cancelled. */
  readonly reason: string | null;
  readonly proclaimedAt: string | null;
  /** How many applications are in a state; a state without any is not there. */
  readonly applications: Readonly<Partial<Record<ApplicationState, number>>>;
  readonly steps: readonly PossibleStep<EditionEvent>[];
}
