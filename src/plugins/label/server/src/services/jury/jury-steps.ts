import { done, NOT_FOUND, notAllowed } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { type Answer, type DossierStanding, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { type ManySteps, stepMany } from '../applications/step-many';
import type { Asked } from '../asked';
import type { LabelContext } from '../context';
import { type EditionRow, findEdition } from '../editions/edition-rows';
import { juryFacts } from './jury-facts';
import { applicationsIn, panelOf, quorumOf } from './jury-rows';

/** How far the dossiers of a panel are, by the ids of their applications. */
export async function standingsOf(
  { strapi }: LabelContext,
  panel: number,
): Promise<ReadonlyMap<number, DossierStanding>> {
  const standings = await scoring(strapi).sourced.standings(panel);
  return new Map(standings.map((one) => [Number(one.documentId), one]));
}

interface Sitting {
  readonly edition: EditionRow;
  readonly panel: number;
}

/** An edition that goes to its jury, kept as it is; or why it does not. */
async function atJury(trx: Knex.Transaction, id: number): Promise<Answer<Sitting>> {
  const edition = await findEdition(trx, id, 'hold');
  if (edition === null) return NOT_FOUND;
  const { state } = edition;
  if (state !== 'jury')
    return notAllowed({ code: 'NOT_IN_THIS_STATE', values: { state, event: 'send-to-jury' } });
  const panel = await panelOf(trx, id);
  return panel === null ? notAllowed({ code: 'NO_PANEL' }) : done({ edition, panel });
}

async function step(
  context: LabelContext,
  trx: Knex.Transaction,
  { at, event, staff }: { at: Sitting; event: 'begin-jury' | 'deliberate'; staff: number },
): Promise<ManySteps> {
  const { edition, panel } = at;
  const states = [event === 'begin-jury' ? ('ready' as const) : ('in-jury' as const)];
  const rows = await applicationsIn(trx, edition.id, { states, how: 'lock' });
  const standings = await standingsOf(context, panel);
  const quorum = await quorumOf(context, edition);
  return stepMany(context, trx, {
    ...{ rows, event, staff },
    factsOf: (row) => juryFacts(edition, { standing: standings.get(row.id), quorum }),
  });
}

/**
 * Sends what is ready to the jury, as far as enough jurors without a conflict are to judge it. The panel is opened where
 * it is not open yet: from then on sheets can be filled in.
 */
export function sendToJury(context: LabelContext, id: number, { staff }: Asked): Promise<Answer<ManySteps>> {
  const { panels } = scoring(context.strapi);
  return inTransaction(context.strapi.db, async (trx) => {
    const at = await atJury(trx, id);
    if (!at.done) return at;
    if (
      (await panels.list(staff)).some((panel) => panel.id === at.value.panel && panel.state === 'preparation')
    ) {
      const opened = await panels.open(at.value.panel, { staff });
      if (!opened.done) return opened;
    }
    return done(await step(context, trx, { at: at.value, event: 'begin-jury', staff }));
  });
}

/** Lets the jury deliberate on what enough of its sheets are submitted for. */
export function beginDeliberation(
  context: LabelContext,
  id: number,
  { staff }: Asked,
): Promise<Answer<ManySteps>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const at = await atJury(trx, id);
    return at.done ? done(await step(context, trx, { at: at.value, event: 'deliberate', staff })) : at;
  });
}
