import { now } from '@parvis/clock';
import type { Actor } from '@parvis/journal';
import { httpError } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { Plan } from '../domain/plan';
import { voidApprovals } from './approvals';
import { contentHash } from './content-hash';
import type { EmbargoContext } from './context';
import { tellOwner } from './mails';
import { embargoSayings } from './messages';
import { askAgain, leaveOutFormerPartners } from './partner-requests';
import { step } from './step';

/** Whoever wrote: the account of the panel behind the request, if any. */
export interface Editor {
  readonly actor: Actor;
  readonly staffId: number | null;
  readonly language: 'fr' | 'en';
}

/**
 * Looks, in the transaction of a write, whether it has changed what the plan binds. If so the plan has to be confirmed,
 * what was agreed to counts no more, and its owner is told. A write that changes nothing changes nothing here either.
 *
 * @throws 409 when the write has left no draft to publish.
 */
export async function afterEdit(
  context: EmbargoContext,
  trx: Knex.Transaction,
  plan: Plan,
  { actor, staffId, language }: Editor,
): Promise<void> {
  const present = await contentHash(context.strapi, plan);
  if (present === null) {
    throw httpError({ status: 409, code: 'DRAFT_NEEDED', message: embargoSayings[language].draftNeeded });
  }
  if (present === plan.contentHash) return;
  const approved = await voidApprovals(trx, plan.id, now());
  await leaveOutFormerPartners(context, trx, plan);
  const outcome = await step(context, trx, plan, {
    actor,
    event: 'edit',
    change: () => ({ content_hash: present, last_editor_id: staffId }),
  });
  if (!outcome.done) return;
  const { before, after } = outcome.value;
  if (approved || before.state !== after.state) await tellOwner(context, trx, 'edited', after, after.version);
  if (approved && after.state === 'awaiting-approval') await askAgain(context, trx, after);
}
