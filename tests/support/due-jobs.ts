import { now } from '@parvis/clock';
import { type Workers, workers } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { until } from './parvis-process';

/**
 * Of what is due, the moved clock decides; graphile-worker knows only the computer's. Whole hours, since a day is not
 * always of the same length.
 */
const FAR = "interval '9600000 hours'";
const COUNT = z.tuple([z.object({ count: z.number() })]);

/**
 * Jobs that have come due come to the present; the others go where no worker looks, and so do those added meanwhile, and
 * those that fail: however long the work of a slow machine takes, none is tried again within it.
 */
const sortByClock = (instant: string): string => `
  create function graphile_worker.by_moved_clock() returns trigger language plpgsql as $$
  begin
    new.run_at := case when new.run_at <= '${instant}'::timestamptz
      then least(new.run_at, clock_timestamp() - interval '1 minute') else new.run_at + ${FAR} end;
    return new;
  end; $$;
  create trigger by_moved_clock before insert or update of run_at on graphile_worker._private_jobs
    for each row when (new.last_error is null and new.run_at < '2900-01-01')
    execute function graphile_worker.by_moved_clock();
  update graphile_worker._private_jobs set run_at = run_at;
  create function graphile_worker.after_a_failure() returns trigger language plpgsql as $$
  begin
    new.run_at := new.run_at + ${FAR};
    return new;
  end; $$;
  create trigger after_a_failure before update of run_at on graphile_worker._private_jobs
    for each row when (old.locked_at is not null and new.locked_at is null and new.last_error is not null)
    execute function graphile_worker.after_a_failure();`;

const BACK = `
  drop function if exists graphile_worker.by_moved_clock() cascade;
  drop function if exists graphile_worker.after_a_failure() cascade;
  update graphile_worker._private_jobs set run_at = run_at - ${FAR}
    where run_at >= '2900-01-01' and last_error is null;`;

const DUE = `select count(*)::int as count from graphile_worker.jobs
  where locked_at is not null or (attempts < max_attempts and run_at <= clock_timestamp())`;

/** Runs what is due by the clock of Parvis, and what follows from it, until nothing is due any more. */
export async function runDueJobs(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  const crew: Workers = workers(strapi);
  await knex.raw(BACK);
  await knex.raw(sortByClock(now().toISOString()));
  try {
    crew.start();
    await until(async () => COUNT.parse((await knex.raw(DUE)).rows)[0].count === 0);
  } finally {
    await crew.stop();
    await knex.raw(BACK);
  }
}

/** Makes every job that waits for its next try due at once, and runs what is due. */
export async function retryJobs(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `update graphile_worker._private_jobs set run_at = clock_timestamp()
     where last_error is not null and attempts < max_attempts`,
  );
  await runDueJobs(strapi);
}
