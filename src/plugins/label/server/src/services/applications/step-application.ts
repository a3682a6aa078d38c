import { now } from '@parvis/clock';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { applicationProcedure } from '../../domain/application/application-procedure';
import type { PlainCommuneEvent } from '../../domain/application/application-view';
import { seen } from '../asked';
import type { LabelContext } from '../context';
import { tellTeam } from '../instruction/step-mails';
import { APPLICATIONS } from '../tables';
import type { Own } from './application-rows';
import { applicationRowOf, ownApplication } from './application-rows';
import { communeFacts, readDossier } from './dossier';
import { rememberStep } from './remember-step';
import { keepRevision } from './revision';

const oneLive = z.object({
  code: z.literal('23505'),
  constraint: z.literal('parvis_label_one_live_application'),
});

async function take(
  context: LabelContext,
  trx: Knex.Transaction,
  { own, event, expectedVersion }: { own: Own; event: PlainCommuneEvent; expectedVersion?: number },
): Promise<Outcome<number>> {
  const row = await ownApplication(trx, own, 'lock');
  if (row === null) return NOT_FOUND;
  const dossier = await readDossier(context, trx, { row, how: 'hold' });
  // One instant judges the step and is kept with it.
  const at = now();
  const outcome = await takeLockedStep(trx, row, {
    ...{ procedure: applicationProcedure, table: APPLICATIONS, id: row.id, event },
    ...(expectedVersion === undefined ? {} : seen({ expectedVersion })),
    read: applicationRowOf,
    facts: async () => communeFacts(row, dossier, at),
    change: (before): Readonly<Record<string, number | Date>> =>
      event === 'submit' ? { revision: before.revision + 1, submitted_at: at } : {},
  });
  if (!outcome.done) return outcome;
  const { after } = outcome.value;
  const kept: Readonly<Record<string, string>> =
    event === 'submit' ? { hash: await keepRevision(trx, after, { dossier, user: own.user, at }) } : {};
  const actor = { kind: 'api', id: String(own.user) } as const;
  const entry = await rememberStep(context, trx, { event, actor, ...outcome.value, more: kept });
  await tellTeam(context, trx, { event, application: after, entry: entry.sequence });
  return done(row.id);
}

/**
 * A step that a commune takes with its application. Of several applications of one commune that are submitted at the
 * same instant, the database lets one be live. @returns its id.
 */
export async function stepApplication(
  context: LabelContext,
  step: { readonly own: Own; readonly event: PlainCommuneEvent; readonly expectedVersion?: number },
): Promise<Outcome<number>> {
  try {
    return await inTransaction(context.strapi.db, (trx) => take(context, trx, step));
  } catch (error) {
    if (!oneLive.safeParse(error).success) throw error;
    return notAllowed({ code: 'ANOTHER_IS_LIVE' });
  }
}
