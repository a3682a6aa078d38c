import { now } from '@parvis/clock';
import { jobs } from '@parvis/jobs';
import { journal } from '@parvis/journal';
import { inTransaction, takeStep } from '@parvis/procedure/server';
import { z } from 'zod';
import { applicationProcedure } from '../../domain/application/application-procedure';
import type { LabelContext } from '../context';
import { APPLICATIONS, EDITIONS } from '../tables';
import { applicationRowOf } from './application-rows';
import { communeFacts, readDossier } from './dossier';

/** One draft, in a transaction of its own: whoever submits at the last moment holds up nobody else's. */
function lapse(context: LabelContext, id: number): Promise<void> {
  return inTransaction(context.strapi.db, async (trx) => {
    const outcome = await takeStep(trx, {
      ...{ procedure: applicationProcedure, table: APPLICATIONS, id, event: 'lapse' as const },
      read: applicationRowOf,
      facts: async (row) => communeFacts(row, await readDossier(context, trx, { row, how: 'read' }), now()),
    });
    if (!outcome.done) return;
    const { before, after } = outcome.value;
    await journal(context.strapi).append(
      {
        subject: { type: 'label.application', id: String(id) },
        action: 'label.application.lapse',
        actor: { kind: 'system', id: null },
        before: { state: before.state, version: before.version },
        after: { state: after.state, version: after.version },
      },
      { trx },
    );
  });
}

/** Lets the drafts lapse whose edition has closed. */
export async function lapseDrafts(context: LabelContext): Promise<void> {
  const knex = context.strapi.db.connection;
  const found: unknown = await knex(APPLICATIONS)
    .join(EDITIONS, `${EDITIONS}.id`, `${APPLICATIONS}.edition_id`)
    .where(`${APPLICATIONS}.state`, 'draft')
    .where(`${EDITIONS}.closes`, '<=', now())
    .orderBy(`${APPLICATIONS}.id`)
    .select(`${APPLICATIONS}.id`);
  for (const { id } of z.array(z.object({ id: z.int() })).parse(found)) await lapse(context, id);
}

/**
 * Has it done every ten minutes. It is no step of those who read, since a reading changes nothing, and no part of the
 * closing, which the office may take later: after the closing instant nothing can be saved or submitted in any case.
 */
export function lapseDraftsInTime(context: LabelContext): void {
  jobs(context.strapi).recurring('label.lapse-drafts', {
    cron: '*/10 * * * *',
    run: () => lapseDrafts(context),
  });
}
