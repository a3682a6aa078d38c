import { join } from 'node:path';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import { connectionOf } from './queue/connection';
import { workerLog } from './queue/worker-log';
import type { Workers } from './services/workers';

async function prepareQueue(strapi: Core.Strapi): Promise<void> {
  const pool = new Pool({ ...connectionOf(strapi), max: 1 });
  pool.on('error', () => {});
  pool.on('connect', () => {});
  try {
    await runMigrations({ pgPool: pool, logger: workerLog(strapi) });
  } finally {
    await pool.end();
  }
}

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await prepareQueue(strapi);
  await applySql(strapi.db, [join(__dirname, 'database', 'outbox.sql')]);
  // Who serves works too; a script that loads Strapi adds jobs, and leaves them to those who serve.
  const workers: Workers = strapi.plugin('jobs').service('workers');
  strapi.server.httpServer.once('listening', () => workers.start());
};
