import { jobs } from '@parvis/jobs';
import type { Knex } from 'knex';
import type { Plan } from '../domain/plan';
import type { EmbargoContext } from './context';

export const LIFT_TASK = 'embargo.lift';

const keyOf = (planId: number): string => `embargo.lift ${planId}`;

/** Has a plan looked at when its hour has come, in place of any earlier appointment. */
export async function appoint(
  { strapi }: EmbargoContext,
  trx: Knex.Transaction,
  { id, instant }: Plan,
): Promise<void> {
  await jobs(strapi).enqueue(LIFT_TASK, { planId: id }, { runAt: instant, key: keyOf(id), trx });
}

export async function cancelAppointment(
  { strapi }: EmbargoContext,
  trx: Knex.Transaction,
  { id }: Plan,
): Promise<void> {
  await jobs(strapi).cancel(keyOf(id), { trx });
}
