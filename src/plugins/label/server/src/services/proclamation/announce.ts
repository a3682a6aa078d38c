import { journal } from '@parvis/journal';
import { scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import {
  type DecisionEvent,
  type DecisionState,
  decisionProcedure,
} from '../../domain/decision/decision-procedure';
import { makeAwards } from '../awards/make-awards';
import type { LabelContext } from '../context';
import { DECISIONS, NOTICES } from '../tables';
import type { AdoptedDecision } from './adopted-decisions';
import type { Announcement } from './announcement';
import { askForDecisionMails } from './decision-mail';

/** Rows of one statement. */
const PORTION = 2000;

/** Where the step leads once the edition is proclaimed. @throws Error when it leads nowhere. */
function stateAfter(state: DecisionState, event: DecisionEvent, decision: AdoptedDecision): DecisionState {
  const verdict = decisionProcedure.decide(state, event, {
    ...decision,
    ...{ present: 0, quorum: 0, proclaimed: true },
  });
  if (!verdict.allowed) throw new Error(`A decision that is ${state} cannot be told.`);
  return verdict.to;
}

/** Takes one step with all decisions: one statement for their rows and few for their entries, however many they are. */
async function step(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  { decisions, actor }: Announcement,
  { event, from, taken }: { event: DecisionEvent; from: DecisionState; taken: number },
): Promise<DecisionState> {
  const [to = from] = new Set(decisions.map((decision) => stateAfter(from, event, decision)));
  await trx(DECISIONS)
    .whereIn(
      'id',
      decisions.map(({ id }) => id),
    )
    .update({ state: to, version: trx.raw('version + 1') });
  await journal(strapi).appendAll(
    decisions.map(({ id, version }) => ({
      ...{ subject: { type: 'label.decision', id: String(id) }, action: `label.decision.${event}`, actor },
      before: { state: from, version: version + taken },
      after: { state: to, version: version + taken + 1 },
    })),
    { trx },
  );
  return to;
}

/**
 * Tells decisions that were adopted, in the caller's transaction: they are notified and published, their results become
 * public, awards are made, and a mail to each commune is asked for.
 */
export async function announce(
  context: LabelContext,
  trx: Knex.Transaction,
  told: Announcement,
): Promise<void> {
  const { decisions, at } = told;
  const notified = await step(context, trx, told, { event: 'notify', from: 'adopted', taken: 0 });
  await step(context, trx, told, { event: 'publish', from: notified, taken: 1 });
  const runs = decisions.flatMap(({ runId }) => runId ?? []);
  const traces = await scoring(context.strapi).runs.publishAll(runs);
  for (let from = 0; from < decisions.length; from += PORTION) {
    await trx(NOTICES).insert(
      decisions.slice(from, from + PORTION).map(({ id, runId }) => ({
        ...{ decision_id: id, at, trace: runId === null ? null : (traces.get(runId) ?? null) },
      })),
    );
  }
  await makeAwards(context, trx, told);
  await askForDecisionMails(context, trx, decisions);
}
