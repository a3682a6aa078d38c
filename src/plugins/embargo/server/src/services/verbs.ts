import { isKnownZone, now } from '@parvis/clock';
import { notAllowed, type Outcome } from '@parvis/procedure';
import type { DocumentPlace, Plan } from '../domain/plan';
import { carryOut } from './carry-out';
import { contentHash } from './content-hash';
import type { EmbargoContext } from './context';
import type { Asked } from './embargo';
import { appoint, cancelAppointment } from './lift-job';
import { askAgain } from './partner-requests';
import { APPROVALS } from './rows';
import { planAfter, step, withOpenPlan } from './step';

/** An account of the panel agrees to the content that the plan binds. */
export function approve(
  context: EmbargoContext,
  place: DocumentPlace,
  staffId: number,
  asked: Asked,
): Promise<Outcome<Plan>> {
  return withOpenPlan(context, place, async (plan, trx) => {
    const approver = { kind: 'staff', staffId } as const;
    const outcome = await step(context, trx, plan, { ...asked, event: 'approve', input: { approver } });
    if (outcome.done) {
      await trx(APPROVALS).insert({
        plan_id: plan.id,
        kind: 'staff',
        staff_id: staffId,
        state: 'given',
        content_hash: plan.contentHash,
        at: now(),
      });
    }
    return planAfter(outcome);
  });
}

/** A person says that the content as it is now is meant. */
export function confirm(context: EmbargoContext, place: DocumentPlace, asked: Asked): Promise<Outcome<Plan>> {
  return withOpenPlan(context, place, async (plan, trx) => {
    const present = await contentHash(context.strapi, place);
    const change = () => ({ content_hash: present });
    const outcome = await step(context, trx, plan, { ...asked, event: 'confirm', change });
    if (outcome.done) await askAgain(context, trx, outcome.value.after);
    return planAfter(outcome);
  });
}

/** Moves a plan to another instant. Once its hour has passed, this also says that the content is meant. */
export function reschedule(
  context: EmbargoContext,
  place: DocumentPlace,
  { instant, zone }: { readonly instant: Date; readonly zone: string },
  asked: Asked,
): Promise<Outcome<Plan>> {
  return withOpenPlan(context, place, async (plan, trx) => {
    if (!isKnownZone(zone)) {
      return notAllowed({ code: 'ZONE_UNKNOWN' });
    }
    const late = plan.kind === 'publish' && (plan.state === 'held' || plan.state === 'failed');
    const bound = late ? await contentHash(context.strapi, place) : plan.contentHash;
    const outcome = await step(context, trx, plan, {
      ...asked,
      event: 'reschedule',
      input: { newInstant: instant },
      change: () => ({ instant, zone, content_hash: bound }),
    });
    if (!outcome.done) return outcome;
    await appoint(context, trx, outcome.value.after);
    if (late) await askAgain(context, trx, outcome.value.after);
    return planAfter(outcome);
  });
}

/** Has what failed tried again at once. */
export function retry(context: EmbargoContext, place: DocumentPlace, asked: Asked): Promise<Outcome<Plan>> {
  return withOpenPlan(context, place, async (plan, trx) => {
    const outcome = await step(context, trx, plan, { ...asked, event: 'retry' });
    if (outcome.done) await appoint(context, trx, outcome.value.after);
    return planAfter(outcome);
  });
}

/** Gives a plan up. */
export function cancel(context: EmbargoContext, place: DocumentPlace, asked: Asked): Promise<Outcome<Plan>> {
  return withOpenPlan(context, place, async (plan, trx) => {
    const outcome = await step(context, trx, plan, { ...asked, event: 'cancel' });
    if (outcome.done) await cancelAppointment(context, trx, plan);
    return planAfter(outcome);
  });
}

/** Publishes ahead of the instant. What the publication is refused for is thrown, and nothing has happened then. */
export function lift(
  context: EmbargoContext,
  place: DocumentPlace,
  reason: string,
  asked: Asked,
): Promise<Outcome<Plan>> {
  return withOpenPlan(context, place, async (plan, trx) => {
    const outcome = await step(context, trx, plan, {
      ...asked,
      event: 'lift',
      input: { reason },
      effect: (done) => carryOut(context, done),
      note: reason,
    });
    if (outcome.done) await cancelAppointment(context, trx, plan);
    return planAfter(outcome);
  });
}
