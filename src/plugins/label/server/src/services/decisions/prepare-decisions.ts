import { done, NOT_FOUND, notAllowed, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { type GridFile, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { StepsInTurn } from '../../domain/many-steps';
import { anyApplication } from '../applications/application-rows';
import { inTurn } from '../applications/one-by-one';
import type { Asked } from '../asked';
import type { LabelContext } from '../context';
import { findEdition } from '../editions/edition-rows';
import { refusedByScoring } from '../jury/refused-by-scoring';
import { standingOf } from '../jury/standings';
import { APPLICATIONS, DECISIONS } from '../tables';
import { draftDecision } from './draft-decision';

/** As many as are worked out in one request: whoever asks for thousands asks again, and sees how far it is. */
export const MOST_PREPARED = 50;

/** Which decisions shall be prepared. */
export interface WantedDecisions {
  readonly edition: number;
  readonly wanted: readonly number[];
  readonly after: number;
}

/** Works one application out and drafts its decision, in a transaction of its own. */
function prepareOne(
  context: LabelContext,
  id: number,
  { panel, grid, staff }: { readonly panel: number; readonly grid: GridFile; readonly staff: number },
): Promise<Outcome<null>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await anyApplication(trx, id, 'lock');
    if (row === null) return NOT_FOUND;
    const standing = row.state === 'deliberation' ? await standingOf(context, panel, id) : undefined;
    if (standing === undefined) return notAllowed({ code: 'NOT_IN_DELIBERATION' });
    const place = { panel, dossier: standing.dossier };
    const run = refusedByScoring(await scoring(context.strapi).runs.run(place, { staff, partial: false }));
    if (!run.done) return run;
    await draftDecision(context, trx, { row, grid, run: run.value, staff });
    return done(null);
  });
}

const ids = z.array(z.object({ id: z.int() }).transform(({ id }) => id));

/** The applications of an edition that are deliberated on and have no draft. */
async function withoutDraft(trx: Knex.Transaction, edition: number): Promise<readonly number[]> {
  const found: unknown = await trx(`${APPLICATIONS} as application`)
    .where({ edition_id: edition, state: 'deliberation' })
    .whereNotExists(trx(DECISIONS).where({ state: 'draft' }).whereRaw('application_id = application.id'))
    .orderBy('id')
    .select('id');
  return ids.parse(found);
}

/**
 * Has scoring work out what is deliberated on, and drafts a decision by what the grid gives, for as many applications as
 * one request does.
 *
 * @param wanted those whose decision shall be founded anew; empty for those that have none.
 * @param after of those that have none, the application behind which the part begins.
 */
export async function prepareDecisions(
  context: LabelContext,
  { edition: id, wanted, after }: WantedDecisions,
  { staff }: Asked,
): Promise<Outcome<StepsInTurn<Reason>>> {
  const found = await inTransaction(context.strapi.db, async (trx) => {
    const edition = await findEdition(trx, id, 'read');
    return edition === null ? null : { edition, lacking: await withoutDraft(trx, id) };
  });
  if (found === null) return NOT_FOUND;
  const { edition, lacking } = found;
  const { panelId: panel, gridId } = edition;
  const grid = gridId === null ? null : await scoring(context.strapi).grids.file(gridId);
  if (panel === null || grid === null) return notAllowed({ code: 'NO_PANEL' });
  const named = wanted.length > 0;
  const part = { after: named ? 0 : after, most: MOST_PREPARED };
  const prepared = await inTurn(named ? wanted : lacking, part, (application) =>
    prepareOne(context, application, { panel, grid: grid.content, staff }),
  );
  return done(prepared);
}
