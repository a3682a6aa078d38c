import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { type Answer, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import type { Asked } from '../asked';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, findEdition, findProgramme } from '../editions/edition-rows';
import { EDITIONS } from '../tables';
import { SCORED_AS } from './dossier-source';
import { decidedDossiers } from './jury-inputs';
import { lockedIn } from './jury-rows';

async function makePanel(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { edition, staff }: { readonly edition: EditionRow; readonly staff: number },
): Promise<Answer<number>> {
  const { id, gridId, programmeId, year, version } = edition;
  if (gridId === null) return notAllowed({ code: 'UNKNOWN_GRID' });
  const programme = await findProgramme(trx, programmeId);
  const label = `${(programme?.title ?? '').slice(0, 190)} ${year}`;
  const made = await scoring(strapi).panels.create({ uid: SCORED_AS, label, grid: gridId }, staff);
  if (!made.done) return made;
  await trx(EDITIONS)
    .where({ id })
    .update({ panel_id: made.value, version: version + 1 });
  await journal(strapi).append(
    {
      subject: { type: 'label.edition', id: String(id) },
      action: 'label.edition.panel-made',
      actor: { kind: 'staff', id: String(staff) },
      after: { panel: made.value, version: version + 1 },
    },
    { trx },
  );
  return made;
}

/**
 * Brings what is ready to the jury: makes the panel of an edition where there is none yet, and adds to it, with what was
 * decided about them, the applications that are ready and not with it. @returns the id of the edition.
 */
export function prepareJury(context: LabelContext, id: number, { staff }: Asked): Promise<Answer<number>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const ready = await lockedIn(trx, id, 'ready');
    const edition = await findEdition(trx, id, 'lock');
    if (edition === null) return NOT_FOUND;
    const { state, panelId: known } = edition;
    if (state !== 'instruction' && state !== 'jury')
      return notAllowed({ code: 'NOT_IN_THIS_STATE', values: { state, event: 'prepare-jury' } });
    const panel = known === null ? await makePanel(context, trx, { edition, staff }) : done(known);
    if (!panel.done) return panel;
    const ids = ready.map((application) => application.id);
    const { questions } = await gridFor(context, edition);
    const decided = await decidedDossiers(trx, ids, questions);
    const dossiers = [...decided].map(([application, one]) => ({ documentId: String(application), ...one }));
    if (dossiers.length === 0) return done(id);
    const added = await scoring(context.strapi).sourced.add(panel.value, dossiers, { staff });
    return added.done ? done(id) : added;
  });
}
