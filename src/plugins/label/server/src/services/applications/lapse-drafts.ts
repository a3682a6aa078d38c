import { now } from '@parvis/clock';
import { jobs } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import type { LabelContext } from '../context';
import { APPLICATIONS, EDITIONS } from '../tables';
import { anyApplication } from './application-rows';
import { takeApplicationStep } from './application-step';
import { communeFacts, readDossier } from './dossier';

/** One draft, in a transaction of its own: whoever submits at the last moment holds up nobody else's. */
function lapse(context: LabelContext, id: number): Promise<void> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await anyApplication(trx, id, 'lock');
    if (row === null) return;
    const dossier = await readDossier(context, trx, { row, how: 'read' });
    await takeApplicationStep(context, trx, row, {
      ...{ event: 'lapse', actor: { kind: 'system', id: null } },
      facts: communeFacts(row, dossier, now()),
    });
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
