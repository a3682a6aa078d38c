import { type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';
import type { PanelState } from '../desk/views';

/**
 * - `arrange`: members, dossiers and assignments are added.
 * - `take-out`: members and dossiers are taken out again, while nobody can have given anything.
 * - `decide`: what applies to a dossier and what its evidence is worth is decided.
 * - `open`: jurors may fill in their sheets.
 * - `close`: they may no longer; a late recusal and new runs stay possible.
 */
export type PanelEvent = 'arrange' | 'take-out' | 'decide' | 'open' | 'close';

export interface PanelFacts {
  readonly gridInForce: boolean;
  readonly dossiers: number;
  /** Dossiers that nobody is to judge. */
  readonly unassigned: number;
}

const complete = ({ gridInForce, dossiers, unassigned }: PanelFacts): Verdict =>
  refusedFor([
    ...(gridInForce ? [] : [{ code: 'GRID_NOT_IN_FORCE' }]),
    ...(dossiers > 0 ? [] : [{ code: 'NO_DOSSIERS' }]),
    ...(unassigned === 0 ? [] : [{ code: 'DOSSIERS_WITHOUT_JURORS', values: { count: unassigned } }]),
  ]);

/** What can happen to a panel. */
export const panelProcedure: Procedure<PanelState, PanelEvent, PanelFacts> = procedure([
  { from: ['preparation'], event: 'arrange', to: 'preparation' },
  { from: ['open'], event: 'arrange', to: 'open' },
  { from: ['preparation'], event: 'take-out', to: 'preparation' },
  { from: ['preparation'], event: 'decide', to: 'preparation' },
  { from: ['open'], event: 'decide', to: 'open' },
  { from: ['preparation'], event: 'open', to: 'open', guard: complete },
  { from: ['open'], event: 'close', to: 'closed' },
]);
