import { now } from '@parvis/clock';
import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Mailing } from '../../domain/mailings/mailing';
import { jobKeyOf } from './mailing-rows';

/** Sends a planned mailing whose moment has come, or looks again later. */
export const BEGIN = 'newsroom.begin-mailing';
/** Asks for the mails of a mailing, one by one. */
export const FAN_OUT = 'newsroom.fan-out-mailing';
/** Sees to it that a mailing ends when its last mail has. */
export const FINISH = 'newsroom.finish-mailing';

/** A mailing that waits for a lift is sent by the lift itself; this looks after it in case the two crossed. */
const AFTER_LIFT = 10_000;
const AGAIN = 10_000;

const enqueue = (strapi: Core.Strapi, task: string, id: number, runAt: Date, trx: Knex.Transaction) =>
  jobs(strapi).enqueue(task, { mailing: id }, { runAt, key: jobKeyOf(id), trx });

/**
 * Has a planned mailing looked at when its moment comes.
 *
 * @param lift the instant of the planned publication that it waits for.
 */
export function appoint(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { id, instant }: Mailing,
  lift: Date | null,
): Promise<void> {
  const soonest = new Date(Math.max(lift?.getTime() ?? 0, now().getTime()) + AFTER_LIFT);
  return enqueue(strapi, BEGIN, id, instant ?? soonest, trx);
}

export function fanOut(strapi: Core.Strapi, trx: Knex.Transaction, { id }: Mailing): Promise<void> {
  return enqueue(strapi, FAN_OUT, id, now(), trx);
}

export function finishSoon(strapi: Core.Strapi, trx: Knex.Transaction, id: number): Promise<void> {
  return enqueue(strapi, FINISH, id, now(), trx);
}

export function finishLater(strapi: Core.Strapi, trx: Knex.Transaction, id: number): Promise<void> {
  return enqueue(strapi, FINISH, id, new Date(now().getTime() + AGAIN), trx);
}

export function forgetAppointment(strapi: Core.Strapi, trx: Knex.Transaction, id: number): Promise<void> {
  return jobs(strapi).cancel(jobKeyOf(id), { trx });
}
