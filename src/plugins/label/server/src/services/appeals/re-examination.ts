import { notAllowed, type Outcome } from '@parvis/procedure';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { draftDecision } from '../decisions/draft-decision';
import { gridFor } from '../editions/edition-grid';
import type { EditionRow } from '../editions/edition-rows';
import { SCORED_AS } from '../jury/dossier-source';
import { decidedDossiers } from '../jury/jury-inputs';
import { refusedByScoring } from '../jury/refused-by-scoring';
import { standingOf } from '../jury/standings';
import type { AppealRow } from './appeal-rows';

/** An appeal with what it is about, and who of the office takes the step. */
interface Place {
  readonly appeal: AppealRow;
  readonly row: ApplicationRow;
  readonly edition: EditionRow;
  readonly staff: number;
}

/**
 * A panel of its own for the dossier, on the grid of the edition. Who sits in it is arranged in scoring; that none of
 * them took part in the first decision is asked when they have judged. @returns its id.
 */
export async function panelForAppeal(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, edition, staff }: Place,
): Promise<Outcome<number>> {
  const { panels, sourced } = scoring(context.strapi);
  if (edition.gridId === null) return notAllowed({ code: 'UNKNOWN_GRID' });
  const label = `Recours ${row.snapshot.name.slice(0, 150)} ${edition.year}`;
  const made = await panels.create({ uid: SCORED_AS, label, grid: edition.gridId }, staff);
  if (!made.done) return made;
  const { questions } = await gridFor(context, edition);
  const decided = (await decidedDossiers(trx, [row.id], questions)).get(row.id);
  if (decided === undefined) return notAllowed({ code: 'NOT_FOUND' });
  const dossier = { documentId: String(row.id), ...decided };
  return refusedByScoring(await sourced.add(made.value, [dossier], { staff }));
}

/** Has scoring work out what the new panel gives, and drafts the decision that could take the place of the first. */
export async function judgeAnew(
  context: LabelContext,
  trx: Knex.Transaction,
  { appeal, row, edition, staff }: Place,
): Promise<Outcome<null>> {
  const { grids, runs } = scoring(context.strapi);
  const grid = edition.gridId === null ? null : await grids.file(edition.gridId);
  const { panelId } = appeal;
  if (panelId === null || grid === null) return notAllowed({ code: 'NO_PANEL' });
  const standing = await standingOf(context, panelId, row.id);
  if (standing === undefined) return notAllowed({ code: 'NO_PANEL' });
  const place = { panel: panelId, dossier: standing.dossier };
  const run = refusedByScoring(await runs.run(place, { staff, partial: false }));
  if (!run.done) return run;
  await draftDecision(context, trx, { row, grid: grid.content, run: run.value, staff });
  return { done: true, value: null };
}
