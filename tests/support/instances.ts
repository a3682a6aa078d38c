import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/postgres';
import { ensureDatabase } from '../../scripts/postgres/ensure-database';
import { ParvisProcess, type Settings, temporaryFolder } from './parvis-process';

const SECRET = '0123456789abcdef0123456789abcdef';
const COMMAND = [process.execPath, '-r', 'tsx/cjs', join(__dirname, 'jobs-process', 'start.ts')];
const TABLES = `
  create table test_steps (id int, pid int, what text, at timestamptz default clock_timestamp());
  create table test_permits (id int primary key);`;

/** Parvis in several processes on one database, each with the tasks of `jobs-process`. */
export class Instances {
  private readonly running: ParvisProcess[] = [];
  private started = 0;

  private constructor(
    private readonly folder: ReturnType<typeof temporaryFolder>,
    private readonly postgres: EmbeddedPostgres,
    private readonly client: Client,
    private readonly settings: Settings,
  ) {}

  static async prepare(settings: Settings = {}): Promise<Instances> {
    const folder = temporaryFolder();
    const postgres = await startEmbeddedPostgres({ folder: join(folder.path, 'external'), durable: true });
    await ensureDatabase(postgres.url('postgres'), 'shared');
    const client = new Client({ connectionString: postgres.url('shared') });
    await client.connect();
    await client.query(TABLES);
    return new Instances(folder, postgres, client, settings);
  }

  /** Starts one more, with a data folder of its own. */
  async start(): Promise<ParvisProcess> {
    this.started += 1;
    const parvis = new ParvisProcess(
      {
        NODE_ENV: 'production',
        PORT: '0',
        DATABASE_URL: this.postgres.url('shared'),
        PARVIS_DATA_DIR: join(this.folder.path, `instance-${this.started}`),
        APP_KEYS: SECRET,
        API_TOKEN_SALT: SECRET,
        ADMIN_JWT_SECRET: SECRET,
        TRANSFER_TOKEN_SALT: SECRET,
        JWT_SECRET: SECRET,
        ENCRYPTION_KEY: SECRET,
        PARVIS_PREVIEW_SECRET: SECRET,
        ...this.settings,
      },
      COMMAND,
    );
    this.running.push(parvis);
    await parvis.untilReady();
    return parvis;
  }

  async rows(statement: string, bindings: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.client.query(statement, [...bindings])).rows;
  }

  /** `kill -9` of one of them. */
  async kill(parvis: ParvisProcess): Promise<void> {
    parvis.kill('SIGKILL');
    await parvis.ended;
  }

  async close(): Promise<void> {
    for (const parvis of this.running) parvis.kill('SIGTERM');
    await Promise.all(this.running.map(({ ended }) => ended));
    await this.client.end();
    this.postgres.stop();
    this.folder.remove();
  }
}
