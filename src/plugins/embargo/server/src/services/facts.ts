import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import type { Plan } from '../domain/plan';
import type { PlanFacts } from '../domain/plan-procedure';
import { approvalsOf, approversOf, requirementOf } from './approvals';
import { contentHash } from './content-hash';
import type { EmbargoContext } from './context';

/** What somebody asks for with a step. */
export type Input = Partial<Pick<PlanFacts, 'approver' | 'newInstant' | 'reason'>>;

/** The hash of the content as it is, which a plan has to agree with; null for the end of a publication. */
export async function presentHash({ strapi }: EmbargoContext, plan: Plan): Promise<string | null> {
  return plan.kind === 'publish' ? await contentHash(strapi, plan) : null;
}

/** Gathers what the guards judge by. */
export async function factsOf(
  context: EmbargoContext,
  plan: Plan,
  trx: Knex.Transaction,
  { approver = null, newInstant = null, reason = null }: Input = {},
): Promise<PlanFacts> {
  const present = await presentHash(context, plan);
  const approvals = await approvalsOf(trx, plan.id);
  return {
    kind: plan.kind,
    instant: plan.instant,
    now: now(),
    contentUnchanged: present === plan.contentHash,
    requirement: requirementOf(plan, approvals),
    given: approversOf(approvals, present),
    lastEditorId: plan.lastEditorId,
    approver,
    newInstant,
    reason,
  };
}
