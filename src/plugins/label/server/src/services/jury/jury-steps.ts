import { now } from '@parvis/clock';
import { done, NOT_FOUND, notAllowed, type Reason } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { type Answer, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import type { ManySteps } from '../../domain/many-steps';
import type { ApplicationRow } from '../applications/application-rows';
import { stepMany } from '../applications/step-many';
import { UNASKED } from '../applications/unasked-facts';
import type { Asked } from '../asked';
import type { LabelContext } from '../context';
import { type EditionRow, findEdition } from '../editions/edition-rows';
import { lockedIn, quorumOf } from './jury-rows';
import { standingsOf } from './standings';

/** Applications that wait for a step, with their edition and its panel. */
interface Waiting {
  readonly rows: readonly ApplicationRow[];
  readonly edition: EditionRow;
  readonly panel: number;
}

/** What of an edition waits for a step, locked, while the edition goes to its jury; or why it does not. */
async function waitingFor(
  trx: Knex.Transaction,
  id: number,
  event: 'begin-jury' | 'deliberate',
): Promise<Answer<Waiting>> {
  const rows = await lockedIn(trx, id, event === 'begin-jury' ? 'ready' : 'in-jury');
  const edition = await findEdition(trx, id, 'hold');
  if (edition === null) return NOT_FOUND;
  const { state, panelId: panel } = edition;
  if (state !== 'jury')
    return notAllowed({ code: 'NOT_IN_THIS_STATE', values: { state, event: 'send-to-jury' } });
  return panel === null ? notAllowed({ code: 'NO_PANEL' }) : done({ rows, edition, panel });
}

async function step(
  context: LabelContext,
  trx: Knex.Transaction,
  { waiting, event, staff }: { waiting: Waiting; event: 'begin-jury' | 'deliberate'; staff: number },
): Promise<ManySteps<Reason>> {
  const { rows, edition, panel } = waiting;
  const standings = await standingsOf(
    context,
    panel,
    rows.map(({ id }) => id),
  );
  const same = { ...UNASKED, now: now(), edition, quorum: await quorumOf(context, edition) };
  return stepMany(context, trx, {
    ...{ rows, event, staff },
    factsOf: ({ id }) => {
      const { jurors = [], submitted = [] } = standings.get(id) ?? {};
      return { ...same, jurors: jurors.length, sheets: submitted.length };
    },
  });
}

/**
 * Sends what is ready to the jury, as far as enough jurors without a conflict are to judge it. The panel is opened where
 * it is not open yet: from then on sheets can be filled in.
 */
export function sendToJury(
  context: LabelContext,
  id: number,
  { staff }: Asked,
): Promise<Answer<ManySteps<Reason>>> {
  const { panels, sourced } = scoring(context.strapi);
  return inTransaction(context.strapi.db, async (trx) => {
    const waiting = await waitingFor(trx, id, 'begin-jury');
    if (!waiting.done) return waiting;
    const { panel } = waiting.value;
    if ((await sourced.panel(panel))?.state === 'preparation') {
      const opened = await panels.open(panel, { staff });
      if (!opened.done) return opened;
    }
    return done(await step(context, trx, { waiting: waiting.value, event: 'begin-jury', staff }));
  });
}

/** Lets the jury deliberate on what enough of its sheets are submitted for. */
export function beginDeliberation(
  context: LabelContext,
  id: number,
  { staff }: Asked,
): Promise<Answer<ManySteps<Reason>>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const waiting = await waitingFor(trx, id, 'deliberate');
    if (!waiting.done) return waiting;
    return done(await step(context, trx, { waiting: waiting.value, event: 'deliberate', staff }));
  });
}
