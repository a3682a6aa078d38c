import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import type { Plan } from '../domain/plan';
import type { EmbargoContext } from './context';
import { askByMail } from './partner-mails';
import { type IssuingPartner, issuingPartners } from './partners';
import { APPROVALS, approvalOf } from './rows';

/** Asks the contacts of partners for their approval, each by a mail with a link of their own. */
export async function requestApprovals(
  context: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
  partners: readonly IssuingPartner[],
): Promise<void> {
  const rows = partners.flatMap(({ documentId, contacts }) =>
    contacts.map((contact) => ({
      plan_id: plan.id,
      kind: 'partner',
      partner_id: documentId,
      contact_id: contact,
      state: 'requested',
      at: now(),
    })),
  );
  if (rows.length === 0) return;
  const written: unknown[] = await trx(APPROVALS).insert(rows).returning('*');
  await askByMail(context, trx, plan, written.map(approvalOf));
}

/** Asks those contacts again whose partner has not approved the content as it is now. */
export async function askAgain(context: EmbargoContext, trx: Knex.Transaction, plan: Plan): Promise<void> {
  const waiting: unknown[] = await trx(APPROVALS)
    .where({ plan_id: plan.id, kind: 'partner', state: 'requested' })
    .orderBy('id');
  await askByMail(context, trx, plan, waiting.map(approvalOf));
}

/** Leaves out the partners that issue the document no more: they neither read nor approve it from now on. */
export async function leaveOutFormerPartners(
  { strapi, options }: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
): Promise<void> {
  const issuing = (await issuingPartners(strapi, options, plan)).map(({ documentId }) => documentId);
  await trx(APPROVALS)
    .where({ plan_id: plan.id, kind: 'partner' })
    .whereNot({ state: 'withdrawn' })
    .whereNotIn('partner_id', issuing)
    .update({ state: 'withdrawn', content_hash: null, at: now() });
}
