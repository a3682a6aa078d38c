import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { applicationProcedure } from '../../domain/application/application-procedure';
import type { CommuneEvent } from '../../domain/application/application-view';
import { seen } from '../asked';
import type { LabelContext } from '../context';
import { APPLICATIONS, REVISIONS } from '../tables';
import type { Own } from './application-rows';
import { type ApplicationRow, applicationRowOf, ownApplication } from './application-rows';
import { communeFacts, type Dossier, readDossier } from './dossier';
import { revisionContent, revisionHash } from './revision';

const oneLive = z.object({
  code: z.literal('23505'),
  constraint: z.literal('parvis_label_one_live_application'),
});

const remembered = ({ state, version, revision }: ApplicationRow) => ({ state, version, revision });

/** Keeps what was submitted for good. @returns its hash. */
async function keepRevision(
  trx: Knex.Transaction,
  after: ApplicationRow,
  { dossier, user }: { dossier: Dossier; user: number },
): Promise<string> {
  const content = revisionContent(after, dossier);
  const hash = revisionHash(content);
  await trx(REVISIONS).insert({
    ...{ application_id: after.id, number: after.revision, grid_hash: dossier.grid.hash },
    ...{ content: JSON.stringify(content), hash, by_user: user, at: after.submitted_at },
  });
  return hash;
}

async function take(
  context: LabelContext,
  trx: Knex.Transaction,
  { own, event, expectedVersion }: { own: Own; event: CommuneEvent; expectedVersion?: number },
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
  const { before, after } = outcome.value;
  const kept =
    event === 'submit' ? { hash: await keepRevision(trx, after, { dossier, user: own.user }) } : {};
  await journal(context.strapi).append(
    {
      subject: { type: 'label.application', id: String(row.id) },
      action: `label.application.${event}`,
      actor: { kind: 'api', id: String(own.user) },
      ...{ before: remembered(before), after: { ...remembered(after), ...kept } },
    },
    { trx },
  );
  return done(row.id);
}

/**
 * A step that a commune takes with its application. Of several applications of one commune that are submitted at the
 * same instant, the database lets one be live. @returns its id.
 */
export async function stepApplication(
  context: LabelContext,
  step: { readonly own: Own; readonly event: CommuneEvent; readonly expectedVersion?: number },
): Promise<Outcome<number>> {
  try {
    return await inTransaction(context.strapi.db, (trx) => take(context, trx, step));
  } catch (error) {
    if (!oneLive.safeParse(error).success) throw error;
    return notAllowed({ code: 'ANOTHER_IS_LIVE' });
  }
}
