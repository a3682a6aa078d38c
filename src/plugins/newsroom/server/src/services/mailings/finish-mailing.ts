import { now } from '@parvis/clock';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { isDeadAddress } from '../../domain/mailings/dead-address';
import { JOURNALISTS } from '../lists/journalist-rows';
import { releaseData } from './mailing-mails';
import { findMailing, groupOf } from './mailing-rows';
import { SYSTEM, stepMailing } from './mailing-step';
import { finishLater } from './mailing-tasks';

const PAGE = 500;

/** Whom servers have said not to exist are not written to again. */
async function markDeadAddresses(strapi: Core.Strapi, id: number): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = { state: 'refused', limit: PAGE, ...(after === undefined ? {} : { after }) } as const;
    const rows = await mail(strapi).rowsOf(groupOf(id), page);
    const dead = rows.filter(({ error }) => error !== null && isDeadAddress(error));
    await strapi.db
      .connection(JOURNALISTS)
      .whereIn(
        'document_id',
        dead.map(({ data }) => releaseData.parse(data).journalist),
      )
      .whereNull('bounced_at')
      .update({ bounced_at: now() });
    after = rows.at(-1)?.id;
    if (rows.length < PAGE) return;
  }
}

/** Ends a mailing whose mails have all been accepted, refused or given up; looks again soon while some have not. */
export async function finishMailing(strapi: Core.Strapi, id: number): Promise<void> {
  if ((await findMailing(strapi.db.connection, id))?.state !== 'sending') return;
  await markDeadAddresses(strapi, id);
  const { waiting } = await mail(strapi).countsOf(groupOf(id));
  await inTransaction(strapi.db, async (trx) => {
    if (waiting > 0) await finishLater(strapi, trx, id);
    else await stepMailing(strapi, trx, id, 'finish', SYSTEM, { ended_at: now() });
  });
}
