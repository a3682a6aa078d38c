import { jobs } from '@parvis/jobs';
import type { Knex } from 'knex';
import type { Plan } from '../domain/plan';
import type { EmbargoContext } from './context';

export const LIFT_TASK = 'embargo.lift';

/** Milliseconds. The queue looks for what is due five times a second: a job that it takes early waits for its hour. */
const LEAD = 300;

const keyOf = (planId: number): string => `embargo.lift ${planId}`;

/** Has a plan looked at just before its hour, in place of any earlier appointment. */
export async function appoint(
  { strapi }: EmbargoContext,
  trx: Knex.Transaction,
  { id, instant }: Plan,
): Promise<void> {
  const runAt = new Date(instant.getTime() - LEAD);
  await jobs(strapi).enqueue(LIFT_TASK, { planId: id }, { runAt, key: keyOf(id), trx });
}

export async function cancelAppointment(
  { strapi }: EmbargoContext,
  trx: Knex.Transaction,
  { id }: Plan,
): Promise<void> {
  await jobs(strapi).cancel(keyOf(id), { trx });
}
