import type { Outcome } from '@parvis/procedure';
import type { Language } from '@parvis/procedure/server';
import type { EditionEvent } from '../domain/edition/edition-procedure';
import type { EditionView, ProgrammeView } from '../domain/edition/edition-view';
import type { Asked } from '../services/asked';
import type { Preparation } from '../services/editions';
import type { NewProgramme } from '../services/programmes';

/** What awards are given under, edition by edition. */
export interface Programmes {
  list(): Promise<ProgrammeView[]>;
  create(wanted: NewProgramme, staff: number): Promise<Outcome<ProgrammeView>>;
}

/** Calls of a programme. Steps answer the id of the edition. */
export interface Editions {
  list(language: Language): Promise<EditionView[]>;
  view(id: number, language: Language): Promise<EditionView | null>;
  create(
    wanted: Preparation & { readonly programme: number; readonly year: number },
    staff: number,
  ): Promise<Outcome<number>>;
  /** Grid and calendar of an edition in preparation. */
  prepare(wanted: Preparation & { readonly id: number }, asked: Asked): Promise<Outcome<number>>;
  step(
    wanted: { readonly id: number; readonly event: EditionEvent; readonly reason: string },
    asked: Asked,
  ): Promise<Outcome<number>>;
}

/** The label: what another plugin uses, and the routes. */
export interface Label {
  readonly programmes: Programmes;
  readonly editions: Editions;
}
