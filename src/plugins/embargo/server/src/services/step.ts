import { journal } from '@parvis/journal';
import { done, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, takeStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { DocumentPlace, Plan } from '../domain/plan';
import { type PlanEvent, planProcedure } from '../domain/plan-procedure';
import type { EmbargoContext } from './context';
import type { Asked, Happening } from './embargo';
import { factsOf, type Input } from './facts';
import { findOpenPlan } from './find-plan';
import { lockDocument } from './lock-document';
import { PLANS, planOf } from './rows';

/** One step of a plan. */
export interface PlanStep extends Asked {
  readonly event: PlanEvent;
  readonly input?: Input;
  /** Other columns that change with it. */
  readonly change?: (plan: Plan) => Readonly<Record<string, string | number | Date | null>>;
  /** What the step does to the document, once the plan says that it is done. */
  readonly effect?: (plan: Plan) => Promise<void>;
  /** A reason in a person's own words. */
  readonly note?: string;
}

/** What a step is called by who is told of it. */
function happening(event: PlanEvent, { state }: Plan): Happening {
  switch (event) {
    case 'approve':
      return 'approved';
    case 'edit':
      return 'edited';
    case 'confirm':
      return 'confirmed';
    case 'reschedule':
      return 'rescheduled';
    case 'due':
      return state === 'held' ? 'held' : 'lifted';
    case 'fail':
      return 'failed';
    case 'retry':
      return 'retried';
    case 'lift':
      return 'lifted';
    case 'cancel':
      return 'cancelled';
  }
}

/** What the journal keeps of a plan: ids, states and hashes. */
export const remembered = ({ id, kind, state, version, instant, zone, contentHash }: Plan) => ({
  ...{ plan: id, kind, state, version, instant: instant.toISOString(), zone, contentHash },
});

/**
 * Takes a step of a plan in the caller's transaction, in which its document is locked: guard, state and version, what it
 * does to the document, one entry of the journal, then whoever subscribed. Nothing is written when it is refused.
 */
export async function step(
  context: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
  { event, expectedVersion, actor, input, change, effect, note }: PlanStep,
): Promise<Outcome<{ readonly before: Plan; readonly after: Plan }>> {
  const outcome = await takeStep(trx, {
    procedure: planProcedure,
    table: PLANS,
    id: plan.id,
    event,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
    read: planOf,
    facts: (row, transaction) => factsOf(context, row, transaction, input),
    change: (row) => ({ failure: null, ...change?.(row) }),
  });
  if (!outcome.done) return outcome;
  const { before, after } = outcome.value;
  await effect?.(after);
  const happened = happening(event, after);
  await journal(context.strapi).append(
    {
      subject: { type: after.uid, id: after.documentId },
      action: `embargo.${happened}`,
      actor,
      before: remembered(before),
      after: remembered(after),
      ...(note === undefined ? {} : { note }),
    },
    { trx },
  );
  await context.hooks.tell(happened, after, trx);
  return outcome;
}

/** Locks a document and hands over its open plan. Without one the step is refused. */
export async function withOpenPlan<Done>(
  { strapi }: EmbargoContext,
  place: DocumentPlace,
  act: (plan: Plan, trx: Knex.Transaction) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  return inTransaction(strapi.db, async (trx) => {
    await lockDocument(trx, place);
    const plan = await findOpenPlan(trx, place);
    return plan === null ? notAllowed({ code: 'NO_OPEN_PLAN' }) : act(plan, trx);
  });
}

/** The plan after a step. */
export function planAfter(outcome: Outcome<{ readonly after: Plan }>): Outcome<Plan> {
  return outcome.done ? done(outcome.value.after) : outcome;
}
