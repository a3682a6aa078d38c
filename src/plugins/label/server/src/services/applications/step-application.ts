import { now } from '@parvis/clock';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { PlainCommuneEvent } from '../../domain/application/application-view';
import type { LabelContext } from '../context';
import { type Own, ownApplication } from './application-rows';
import { type ApplicationStep, takeApplicationStep } from './application-step';
import { communeFacts, readDossier } from './dossier';
import { keepRevision } from './revision';

const oneLive = z.object({
  code: z.literal('23505'),
  constraint: z.literal('parvis_label_one_live_application'),
});

interface CommuneStep {
  readonly own: Own;
  readonly event: PlainCommuneEvent;
  readonly expectedVersion?: number;
}

async function take(
  context: LabelContext,
  trx: Knex.Transaction,
  { own, ...step }: CommuneStep,
): Promise<Outcome<number>> {
  const row = await ownApplication(trx, own, 'lock');
  if (row === null) return NOT_FOUND;
  const dossier = await readDossier(context, trx, { row, how: 'hold' });
  // One instant judges the step and is kept with it.
  const at = now();
  const submission: Partial<ApplicationStep> = {
    change: { revision: row.revision + 1, submitted_at: at },
    follow: async (after) => ({ hash: await keepRevision(trx, after, { dossier, user: own.user, at }) }),
  };
  const outcome = await takeApplicationStep(context, trx, row, {
    ...{ ...step, actor: { kind: 'api', id: String(own.user) }, facts: communeFacts(row, dossier, at) },
    ...(step.event === 'submit' ? submission : {}),
  });
  return outcome.done ? done(row.id) : outcome;
}

/**
 * A step that a commune takes with its application. Of several applications of one commune that are submitted at the
 * same instant, the database lets one be live. @returns its id.
 */
export async function stepApplication(context: LabelContext, step: CommuneStep): Promise<Outcome<number>> {
  try {
    return await inTransaction(context.strapi.db, (trx) => take(context, trx, step));
  } catch (error) {
    if (!oneLive.safeParse(error).success) throw error;
    return notAllowed({ code: 'ANOTHER_IS_LIVE' });
  }
}
