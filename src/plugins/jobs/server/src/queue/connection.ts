import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { z } from 'zod';
import { optionsOf } from '../options';

/** What Strapi's own connection is made of. Named one by one: knex hides the password from whoever lists them. */
const strapiConnection = z.object({
  connectionString: z.string().optional(),
  host: z.string().optional(),
  port: z.coerce.number().optional(),
  database: z.string().optional(),
  user: z.string().optional(),
  password: z.string().optional(),
  ssl: z.union([z.boolean(), z.record(z.string(), z.unknown())]).optional(),
});

/**
 * How the queue reaches PostgreSQL: by sessions of its own, since it listens for notifications and holds locks.
 *
 * @throws Error when Strapi's database is not PostgreSQL.
 */
export function connectionOf(strapi: Core.Strapi): ClientConfig {
  const { connectionString } = optionsOf(strapi);
  const client: unknown = strapi.config.get('database.connection.client');
  if (client !== 'postgres') throw new Error('The plugin "jobs" needs PostgreSQL as Strapi’s database.');
  const address =
    connectionString === undefined
      ? strapiConnection.parse(strapi.config.get('database.connection.connection'))
      : { connectionString };
  return { ...address, keepAlive: true, application_name: 'parvis jobs' };
}
