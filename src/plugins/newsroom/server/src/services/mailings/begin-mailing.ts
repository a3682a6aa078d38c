import { now } from '@parvis/clock';
import { embargo, type Plan } from '@parvis/embargo';
import { mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Mailing } from '../../domain/mailings/mailing';
import { mailedDocument } from './mailed-document';
import { findMailing, groupOf, mailingsOf } from './mailing-rows';
import { SYSTEM, stepMailing } from './mailing-step';
import { appoint, fanOut, forgetAppointment } from './mailing-tasks';

/** Sends a planned mailing; when it may not be sent, a person has to look at it. */
async function begin(strapi: Core.Strapi, trx: Knex.Transaction, { id }: Mailing): Promise<void> {
  const begun = await stepMailing(strapi, trx, id, 'begin', SYSTEM, { begun_at: now() });
  if (begun.done) await fanOut(strapi, trx, begun.value);
  else await stepMailing(strapi, trx, id, 'hold', SYSTEM);
}

/** Looks at a planned mailing whose moment has come. One that waits for a lift which is still to come waits on. */
export async function beginMailing(strapi: Core.Strapi, id: number): Promise<void> {
  await inTransaction(strapi.db, async (trx) => {
    const mailing = await findMailing(trx, id);
    if (mailing?.state !== 'planned') return;
    const plan = (await mailedDocument(strapi, mailing))?.plan ?? null;
    if (mailing.moment === 'lift' && plan !== null) await appoint(strapi, trx, mailing, plan.instant);
    else await begin(strapi, trx, mailing);
  });
}

/** The document is public: what waited for that is sent, in the same transaction. */
async function afterLift(strapi: Core.Strapi, plan: Plan, trx: Knex.Transaction): Promise<void> {
  if (plan.kind !== 'publish') return;
  for (const mailing of await mailingsOf(trx, plan, ['planned'])) {
    if (mailing.moment === 'lift') await begin(strapi, trx, mailing);
  }
}

/** The publication was given up: what waited for it is held, and no further mail with a link to it is sent. */
async function afterCancellation(strapi: Core.Strapi, plan: Plan, trx: Knex.Transaction): Promise<void> {
  if (plan.kind !== 'publish') return;
  const document = await mailedDocument(strapi, plan);
  for (const { id, state, moment } of await mailingsOf(trx, plan, ['planned', 'sending'])) {
    if (state === 'planned' && moment === 'lift') {
      await stepMailing(strapi, trx, id, 'hold', SYSTEM);
      await forgetAppointment(strapi, trx, id);
    } else if (state === 'sending' && document?.standing.published !== true) {
      await stepMailing(strapi, trx, id, 'cancel', SYSTEM, { ended_at: now() });
      await forgetAppointment(strapi, trx, id);
      await mail(strapi).cancel(groupOf(id), { trx });
    }
  }
}

/** Ties mailings to what happens to the plans of their documents. */
export function followEmbargo(strapi: Core.Strapi): void {
  embargo(strapi).on('lifted', ({ plan, trx }) => afterLift(strapi, plan, trx));
  embargo(strapi).on('cancelled', ({ plan, trx }) => afterCancellation(strapi, plan, trx));
}
