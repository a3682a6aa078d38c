import { setTimeout as delay } from 'node:timers/promises';
import { now } from '@parvis/clock';
import { NOT_FOUND, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import { isOpen, type Plan } from '../domain/plan';
import { carryOut } from './carry-out';
import type { EmbargoContext } from './context';
import { findPlan } from './find-plan';
import { appoint } from './lift-job';
import { lockDocument } from './lock-document';
import { tellOwner } from './mails';
import { planAfter, step } from './step';

const said = z.object({ message: z.string().min(1) });

const SYSTEM = { actor: { kind: 'system', id: null } } as const;

/** Milliseconds. An hour that is no further away than this is waited for; for one further away it is called again. */
const SHORT_WAIT = 1000;

/**
 * Does what is due of a plan: at its hour, or later when nothing was running then. It looks at everything anew and
 * returns when there is nothing to do, so that it may be called any number of times.
 *
 * @throws what the publication was refused for, once that is written down, so that it is tried again.
 */
export async function doWhatIsDue(context: EmbargoContext, planId: number): Promise<void> {
  const plan = await inTransaction(context.strapi.db, (trx) => findPlan(trx, planId));
  if (plan === null || !isOpen(plan.state)) return;
  const early = plan.instant.getTime() - now().getTime();
  if (early > 0 && early <= SHORT_WAIT) await delay(early + 1);
  if (plan.instant.getTime() > now().getTime()) {
    await appointAnew(context, plan);
    return;
  }
  try {
    await takeItsHour(context, plan);
  } catch (error) {
    await writeDownFailure(context, plan, error);
    throw error;
  }
}

/** The clock of the queue was ahead, or the plan has been moved since. */
async function appointAnew(context: EmbargoContext, { id, uid, documentId }: Plan): Promise<void> {
  await inTransaction(context.strapi.db, async (trx) => {
    await lockDocument(trx, { uid, documentId });
    const plan = await findPlan(trx, id);
    if (plan !== null && isOpen(plan.state)) await appoint(context, trx, plan);
  });
}

function takeItsHour(context: EmbargoContext, { id, uid, documentId }: Plan): Promise<Outcome<Plan>> {
  return inTransaction(context.strapi.db, async (trx) => {
    await lockDocument(trx, { uid, documentId });
    const plan = await findPlan(trx, id);
    if (plan === null) return NOT_FOUND;
    const outcome = await step(context, trx, plan, {
      ...SYSTEM,
      event: 'due',
      effect: async (after) => {
        if (after.state === 'done') await carryOut(context, after);
        else await tellOwner(context, trx, 'held', after, after.version);
      },
    });
    return planAfter(outcome);
  });
}

/** The publication has been undone with the step that it belonged to; what is left is to say so. */
async function writeDownFailure(
  context: EmbargoContext,
  { id, uid, documentId }: Plan,
  error: unknown,
): Promise<void> {
  const failure = said.safeParse(error).data?.message ?? String(error);
  await inTransaction(context.strapi.db, async (trx) => {
    await lockDocument(trx, { uid, documentId });
    const plan = await findPlan(trx, id);
    if (plan === null) return;
    const outcome = await step(context, trx, plan, { ...SYSTEM, event: 'fail', change: () => ({ failure }) });
    if (!outcome.done) return;
    const { after } = outcome.value;
    // One alarm for an hour that failed, however often it is tried.
    await tellOwner(context, trx, 'failed', after, after.instant.toISOString());
  });
}
