import type { Knex } from 'knex';
import type { SheetCase } from '../sheets/cases';
import {
  ASSIGNMENTS,
  DOSSIERS,
  type DossierRow,
  dossierRowOf,
  PANELS,
  type PanelRow,
  panelRowOf,
  SHEETS,
} from '../tables';

/** A dossier of a panel. */
export interface DossierPlace {
  readonly panel: number;
  readonly dossier: number;
}

/** A panel; null when there is none. */
export async function findPanel(trx: Knex.Transaction, id: number): Promise<PanelRow | null> {
  const found: unknown = await trx(PANELS).where({ id }).first();
  return found === undefined ? null : panelRowOf(found);
}

export interface PanelDossier {
  readonly panel: PanelRow;
  readonly dossier: DossierRow;
}

/**
 * A dossier with its panel; null when it is not of this panel.
 *
 * @param how `lock` keeps panel and members as they are and has runs of the dossier wait for each other; whoever
 *   declares a conflict on it does not wait.
 */
export async function dossierOfPanel(
  trx: Knex.Transaction,
  { panel, dossier }: DossierPlace,
  how: 'lock' | 'read',
): Promise<PanelDossier | null> {
  const panels = trx(PANELS).where({ id: panel });
  const dossiers = trx(DOSSIERS).where({ id: dossier, panel_id: panel });
  const itsPanel: unknown = await (how === 'lock' ? panels.forShare() : panels).first();
  const itself: unknown = await (how === 'lock' ? dossiers.forNoKeyUpdate() : dossiers).first();
  if (itsPanel === undefined || itself === undefined) return null;
  return { panel: panelRowOf(itsPanel), dossier: dossierRowOf(itself) };
}

/** The dossiers that somebody still judges themselves, as `hasOpenSheet` says it of one, in a statement about many. */
export const stillJudgedBy = (trx: Knex.Transaction, staff: number): Knex.QueryBuilder =>
  trx(`${ASSIGNMENTS} as own`)
    .join(`${SHEETS} as own_sheet`, 'own_sheet.assignment_id', 'own.id')
    .where({ 'own.user_id': staff, 'own_sheet.state': 'draft' })
    .select('own.dossier_id');

/** Whether somebody still judges a dossier themselves: until they have submitted, they see nothing of the others. */
export const hasOpenSheet = (cases: readonly SheetCase[], staff: number): boolean =>
  cases.some(({ juror, sheet }) => juror === staff && sheet.state === 'draft');
