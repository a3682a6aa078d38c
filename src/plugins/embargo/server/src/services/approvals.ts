import type { Knex } from 'knex';
import type { Approver, Requirement } from '../domain/approvals';
import type { Plan } from '../domain/plan';
import { APPROVALS, type Approval, approvalOf } from './rows';

/** All approvals of a plan, given, void and asked for, in the order of their rows. */
export async function approvalsOf(trx: Knex.Transaction, planId: number): Promise<Approval[]> {
  const rows: unknown[] = await trx(APPROVALS).where({ plan_id: planId }).orderBy('id');
  return rows.map(approvalOf);
}

/** Whose approval a plan needs: staff by number, partners by who was asked and has not been left out since. */
export function requirementOf(plan: Plan, approvals: readonly Approval[]): Requirement {
  const partners = approvals.flatMap((approval) =>
    approval.kind === 'partner' && approval.state !== 'withdrawn' ? [approval.partnerId] : [],
  );
  return { staff: plan.staffApprovals, partners: [...new Set(partners)] };
}

/** Who has approved this very content. */
export function approversOf(approvals: readonly Approval[], contentHash: string | null): Approver[] {
  return approvals
    .filter(({ state, contentHash: approved }) => state === 'given' && approved === contentHash)
    .map((approval) =>
      approval.kind === 'staff'
        ? { kind: 'staff', staffId: approval.staffId }
        : { kind: 'partner', partnerId: approval.partnerId },
    );
}

/**
 * Takes back what was agreed to another content: staff may approve anew, contacts are asked anew.
 *
 * @returns whether there was any.
 */
export async function voidApprovals(trx: Knex.Transaction, planId: number, now: Date): Promise<boolean> {
  const given = trx(APPROVALS).where({ plan_id: planId, state: 'given' });
  const staff: number = await given.clone().where({ kind: 'staff' }).update({ state: 'void', at: now });
  const partners: number = await given
    .clone()
    .where({ kind: 'partner' })
    .update({ state: 'requested', content_hash: null, at: now });
  return staff + partners > 0;
}
