import { join } from 'node:path';
import { inWords } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { isOpen, type Plan } from '../domain/plan';
import type { EmbargoContext } from './context';
import { findPlan } from './find-plan';
import { approvalAddress } from './links';
import { titleOf } from './mails';
import { contactOf } from './partners';
import { APPROVALS, type Approval, approvalOf } from './rows';

const TEMPLATE = 'embargo.approval-requested';

const data = z.object({ approvalId: z.int() });

/** An approval and the plan it belongs to. */
export interface RequestedApproval {
  readonly plan: Plan;
  readonly approval: Extract<Approval, { kind: 'partner' }>;
}

/** What a contact was asked for; null when there is no such request, or it is asked no more. */
export async function findRequest(trx: Knex.Transaction, id: number): Promise<RequestedApproval | null> {
  const row: unknown = await trx(APPROVALS).where({ id }).first();
  const approval = row === undefined ? null : approvalOf(row);
  if (approval?.kind !== 'partner' || approval.state === 'withdrawn') return null;
  const plan = await findPlan(trx, approval.planId);
  return plan === null || !isOpen(plan.state) ? null : { plan, approval };
}

/** Says what the mail to the contact of a partner is. */
export function registerPartnerMails({ strapi, options }: EmbargoContext): void {
  mail(strapi).kind(TEMPLATE, {
    folder: join(__dirname, '..', 'mails', 'approval-requested'),
    data,
    async compose({ approvalId }) {
      const request = await inTransaction(strapi.db, (trx) => findRequest(trx, approvalId));
      if (request === null || request.approval.state !== 'requested') return null;
      const { plan, approval } = request;
      const contact = await contactOf(strapi, options, plan, approval.contactId);
      if (contact === null) return null;
      return {
        to: { address: contact.mail, ...(contact.name === '' ? {} : { name: contact.name }) },
        language: 'fr',
        values: {
          name: contact.name,
          title: await titleOf(strapi, plan),
          instant: inWords(plan.instant, plan.zone, 'fr', 'full'),
          address: approvalAddress(strapi, approval.id),
        },
      };
    },
  });
}

/** Writes to contacts in the caller's transaction: once for each content that they are asked about. */
export async function askByMail(
  { strapi }: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
  requests: readonly Approval[],
): Promise<void> {
  await mail(strapi).sendAll(
    requests.map(({ id }) => ({
      dedupeKey: `${TEMPLATE} ${id} ${plan.contentHash}`,
      template: TEMPLATE,
      data: { approvalId: id },
    })),
    { trx },
  );
}
