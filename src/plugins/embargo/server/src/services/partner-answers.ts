import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { approvalsOf } from './approvals';
import type { EmbargoContext } from './context';
import { apiAddress, approvalOfLink } from './links';
import { tellOwner } from './mails';
import { findRequest, type RequestedApproval } from './partner-mails';
import { APPROVALS } from './rows';
import { type ShownDocument, shownDocument } from './shown-document';
import { step, withOpenPlan } from './step';

/** What the contact of a partner sees who opens their link. */
export interface PartnerReading extends RequestedApproval {
  readonly document: ShownDocument;
  /** Whether somebody has approved this content in the name of the partner. */
  readonly approved: boolean;
}

/** Below this everything of a link stands. */
export function approvalPath({ strapi }: EmbargoContext, token: string): string {
  return new URL(apiAddress(strapi, `/embargo/approvals/${token}`)).pathname;
}

/** Opens a link; null when it is none of ours, or nothing is asked of its holder any more. */
export async function openRequest(context: EmbargoContext, token: string): Promise<PartnerReading | null> {
  const { strapi } = context;
  const id = approvalOfLink(strapi, token);
  if (id === null) return null;
  const found = await inTransaction(strapi.db, async (trx) => {
    const request = await findRequest(trx, id);
    return request === null ? null : { ...request, approved: await isApproved(trx, request) };
  });
  if (found === null) return null;
  const path = approvalPath(context, token);
  const document = await shownDocument(strapi, found.plan, 'draft', (file) => `${path}/files/${file.id}`);
  return document === null ? null : { ...found, document };
}

async function isApproved(trx: Knex.Transaction, { plan, approval }: RequestedApproval): Promise<boolean> {
  return (await approvalsOf(trx, plan.id)).some(
    (other) =>
      other.kind === 'partner' &&
      other.state === 'given' &&
      other.partnerId === approval.partnerId &&
      other.contentHash === plan.contentHash,
  );
}

/** Finds the request of a link again once its document is locked, and acts on it. */
async function withRequest<Done>(
  context: EmbargoContext,
  token: string,
  act: (request: RequestedApproval, trx: Knex.Transaction) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  const id = approvalOfLink(context.strapi, token);
  const place = id === null ? null : await inTransaction(context.strapi.db, (trx) => findRequest(trx, id));
  if (id === null || place === null) return NOT_FOUND;
  return withOpenPlan(context, place.plan, async (_plan, trx) => {
    const request = await findRequest(trx, id);
    return request === null ? NOT_FOUND : act(request, trx);
  });
}

/**
 * A contact agrees to a content in the name of their partner.
 *
 * @param seenHash of the content that they had before their eyes.
 */
export function approveAsPartner(
  context: EmbargoContext,
  token: string,
  seenHash: string,
): Promise<Outcome<void>> {
  return withRequest(context, token, async ({ plan, approval }, trx) => {
    if (seenHash !== plan.contentHash) return notAllowed({ code: 'CONTENT_CHANGED' });
    const outcome = await step(context, trx, plan, {
      actor: { kind: 'person', id: approval.contactId },
      event: 'approve',
      input: { approver: { kind: 'partner', partnerId: approval.partnerId } },
    });
    if (!outcome.done) return outcome;
    await trx(APPROVALS)
      .where({ id: approval.id })
      .update({ state: 'given', content_hash: plan.contentHash, at: now() });
    return done(undefined);
  });
}

/** A contact has something to say instead of agreeing, or besides; the owner of the plan is told. */
export function commentAsPartner(
  context: EmbargoContext,
  token: string,
  comment: string,
): Promise<Outcome<void>> {
  return withRequest(context, token, async ({ plan, approval }, trx) => {
    const at = now();
    await trx(APPROVALS).where({ id: approval.id }).update({ comment, at });
    await journal(context.strapi).append(
      {
        subject: { type: plan.uid, id: plan.documentId },
        action: 'embargo.commented',
        actor: { kind: 'person', id: approval.contactId },
        after: { plan: plan.id, approval: approval.id },
      },
      { trx },
    );
    await tellOwner(context, trx, 'commented', plan, `${approval.id} ${at.toISOString()}`);
    return done(undefined);
  });
}
