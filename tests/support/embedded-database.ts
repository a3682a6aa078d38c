import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { runningDatabase } from '../../scripts/postgres/running';
import { until } from './parvis-process';

const names = z.array(z.object({ name: z.string() }));
const counts = z.array(z.object({ name: z.string(), rows: z.number() }));

/** A connection of one's own to the embedded database of a data folder, beside the Parvis that uses it. */
export class EmbeddedDatabase {
  private constructor(private readonly client: Client) {}

  static async of(dataFolder: string): Promise<EmbeddedDatabase> {
    const connectionString = runningDatabase(join(dataFolder, 'postgres'), 'parvis');
    const client = new Client({ connectionString });
    // PostgreSQL is killed under it.
    client.on('error', () => {});
    await client.connect();
    return new EmbeddedDatabase(client);
  }

  async rows(statement: string, bindings: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.client.query(statement, [...bindings])).rows;
  }

  /** How many rows each table has. */
  async counts(): Promise<Record<string, number>> {
    const tables = names.parse(
      await this.rows("select quote_ident(tablename) as name from pg_tables where schemaname = 'public'"),
    );
    const each = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`);
    const counted = counts.parse(await this.rows(each.join(' union all ')));
    return Object.fromEntries(counted.map(({ name, rows }) => [name, rows]));
  }

  /** Makes every transaction that comes to write to a table wait there, until this connection ends. */
  async holdWritesTo(table: string): Promise<void> {
    await this.rows('begin');
    await this.rows(`lock table ${table} in share mode`);
  }

  /** Resolves when a transaction waits to write to the table; says to which tables it has written by then. */
  async untilAWriteWaitsFor(table: string): Promise<string[]> {
    const waiting = () =>
      this.rows(
        `select held.relation::regclass::text as name from pg_locks waiting
           join pg_locks held on held.pid = waiting.pid and held.granted and held.mode = 'RowExclusiveLock'
           join pg_class on pg_class.oid = held.relation and pg_class.relkind = 'r'
         where waiting.relation = $1::regclass and not waiting.granted`,
        [table],
      );
    let written: string[] = [];
    await until(async () => {
      written = names.parse(await waiting()).map(({ name }) => name);
      return written.length > 0;
    });
    return written;
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
