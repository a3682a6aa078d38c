import { ALLOWED, allOf, type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';
import type { Conflict } from '../conflict';
import type { SheetState } from '../desk/views';

/**
 * - `save`: the juror answers one criterion.
 * - `submit`: the juror says that this is their judgement.
 * - `revise`: the dossier was decided on anew, nobody is bound to what they have not seen.
 * - `recuse`: the juror declares a conflict, or whoever presides recuses them, also late.
 */
export type SheetEvent = 'save' | 'submit' | 'revise' | 'recuse';

/** On whose behalf a step is taken; the house acts when a dossier is revised. */
export type SheetRole = 'juror' | 'president' | 'house';

export interface SheetFacts {
  readonly by: SheetRole;
  readonly panelOpen: boolean;
  readonly conflict: Conflict | null;
  /** Applicable criteria without a mark or an abstention. */
  readonly missing: readonly string[];
  /** Whether the sheet was filled in on the dossier as it is. */
  readonly rightRevision: boolean;
}

const only =
  (...roles: readonly SheetRole[]) =>
  ({ by }: SheetFacts): Verdict =>
    roles.includes(by) ? ALLOWED : refusedFor([{ code: 'NOT_YOUR_STEP' }]);

const judging = ({ panelOpen, conflict }: SheetFacts): Verdict =>
  refusedFor([
    ...(panelOpen ? [] : [{ code: 'PANEL_NOT_OPEN' }]),
    ...(conflict === null ? [] : [{ code: 'CONFLICTED_SHEET', values: { conflict } }]),
  ]);

const complete = ({ missing, rightRevision }: SheetFacts): Verdict =>
  refusedFor([
    ...(missing.length === 0
      ? []
      : [{ code: 'SHEET_INCOMPLETE', values: { count: missing.length, codes: missing.join(', ') } }]),
    ...(rightRevision ? [] : [{ code: 'SHEET_WRONG_REVISION' }]),
  ]);

const all =
  (...guards: readonly ((facts: SheetFacts) => Verdict)[]) =>
  (facts: SheetFacts): Verdict =>
    allOf(guards.map((guard) => guard(facts)));

/** What can happen to the sheet of a juror. A recused one is kept and counts for nothing. */
export const sheetProcedure: Procedure<SheetState, SheetEvent, SheetFacts> = procedure([
  { from: ['draft'], event: 'save', to: 'draft', guard: all(only('juror'), judging) },
  { from: ['draft'], event: 'submit', to: 'submitted', guard: all(only('juror'), judging, complete) },
  { from: ['draft', 'submitted'], event: 'revise', to: 'draft', guard: only('house') },
  { from: ['draft', 'submitted'], event: 'recuse', to: 'recused', guard: only('juror', 'president') },
]);
