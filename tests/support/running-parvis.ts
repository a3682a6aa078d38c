import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Clock, setClock } from '@parvis/clock';
import { workers } from '@parvis/jobs';
import { type Core, createStrapi } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type DemoProgress, loadDemo } from '../../database/demo';
import { untilQuiet } from '../../scripts/postgres/quiet-pool';
import { createDemoAccounts } from '../../src/access/demo-accounts';
import { RATE_LIMITS } from '../../src/access/rate-limits/limits';
import { prepareDataFolder, publicFolder } from '../../src/data-folder';
import { provideEnvironment } from '../../src/environment';
import { cloneDatabase, databaseUrl, type TestCluster, testCluster } from './cluster';
import { retryJobs, runDueJobs } from './due-jobs';
import { PostBox } from './post-box';

/** The templates that global-setup prepares: the house without content, and with the demo. */
export type Template = 'parvis_empty' | 'parvis_demo';

const ROOT = resolve(__dirname, '../..');
const SECRET = '0123456789abcdef0123456789abcdef';

/** The settings every Parvis of the tests runs with. */
export function testSettings(cluster: TestCluster, database: string) {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl(cluster, database),
    DATABASE_POOL_MAX: '30',
    PARVIS_DATA_DIR: mkdtempSync(join(tmpdir(), 'parvis-test-')),
    PARVIS_SITE_URL: 'http://site.example',
    PARVIS_PREVIEW_SECRET: SECRET,
    APP_KEYS: SECRET,
    API_TOKEN_SALT: SECRET,
    ADMIN_JWT_SECRET: SECRET,
    TRANSFER_TOKEN_SALT: SECRET,
    JWT_SECRET: SECRET,
    ENCRYPTION_KEY: SECRET,
  };
}

/** Loads Strapi from `dist` on `database`, without listening. */
export async function loadStrapi(
  cluster: TestCluster,
  database: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Core.Strapi> {
  provideEnvironment({ ...testSettings(cluster, database), ...settings });
  prepareDataFolder();
  const strapi = createStrapi({ appDir: ROOT, distDir: join(ROOT, 'dist') });
  // createStrapi leaves the process on a signal; a test run decides that for itself.
  process.removeAllListeners('SIGTERM');
  process.removeAllListeners('SIGINT');
  strapi.log.level = 'error';
  await strapi.load();
  return strapi;
}

/**
 * The one Parvis of a test worker. It lives outside of jest's sandbox, so that it is loaded once and
 * behaves as in production; each test file gets it on a fresh copy of a template database.
 */
export class RunningParvis {
  private constructor(
    readonly strapi: Core.Strapi,
    readonly postBox: PostBox,
    private readonly cluster: TestCluster,
    private readonly database: string,
  ) {}

  static async boot(worker: string, template: Template): Promise<RunningParvis> {
    const cluster = testCluster();
    const database = `parvis_worker_${worker}`;
    await cloneDatabase(cluster, template, database);
    const postBox = await PostBox.open();
    const strapi = await loadStrapi(cluster, database, {
      SMTP_URL: postBox.url,
      MAIL_FROM: 'Parvis <presse@parvis.example>',
    });
    await strapi.listen();
    // Nothing happens behind the back of a test: jobs run when it says so.
    await workers(strapi).stop();
    return new RunningParvis(strapi, postBox, cluster, database);
  }

  /** Puts a fresh copy of the template, an empty media library and the usual limits under the running Strapi. */
  async reset(template: Template): Promise<void> {
    await workers(this.strapi).stop();
    this.strapi.config.set('access.rateLimits', structuredClone(RATE_LIMITS));
    this.postBox.empty();
    await this.withoutDatabase(() => cloneDatabase(this.cluster, template, this.database));
    rmSync(publicFolder(), { recursive: true });
    prepareDataFolder();
  }

  /** Keeps the database as it is now; gives back what puts a copy of it under the running Strapi again. */
  async keepDatabase(): Promise<() => Promise<void>> {
    const kept = `${this.database}_kept`;
    await this.withoutDatabase(() => cloneDatabase(this.cluster, this.database, kept));
    return () => this.withoutDatabase(() => cloneDatabase(this.cluster, kept, this.database));
  }

  /** PostgreSQL copies, and replaces, a database that nobody is connected to. */
  private async withoutDatabase(work: () => Promise<void>): Promise<void> {
    const knex = this.strapi.db.connection;
    await untilQuiet(knex.client);
    await knex.destroy();
    await work();
    knex.initialize();
  }

  get url(): string {
    const address = this.strapi.server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('Parvis is not listening');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Loads the demo content as the first start does. */
  async loadDemo(onProgress?: (progress: DemoProgress) => void): Promise<'loaded' | 'already-loaded'> {
    await createDemoAccounts(this.strapi);
    return loadDemo(this.strapi, onProgress ? { onProgress } : {});
  }

  /** Makes the running Parvis believe that everybody may preview; gives back what puts it right again. */
  openPreviewToAll(): () => void {
    const loaded: { mayPreview: () => Promise<boolean> } = require(join(ROOT, 'dist/src/access/may-preview'));
    const { mayPreview } = loaded;
    loaded.mayPreview = async () => true;
    return () => {
      loaded.mayPreview = mayPreview;
    };
  }

  /** Makes the gate of the embargo believe that nothing is planned; gives back what puts it right again. */
  openEmbargoGate(): () => void {
    const path = join(ROOT, 'src/plugins/embargo/dist/server/services/find-plan');
    const loaded: { findOpenPlan: () => Promise<unknown> } = require(path);
    const { findOpenPlan } = loaded;
    loaded.findOpenPlan = async () => null;
    return () => {
      loaded.findOpenPlan = findOpenPlan;
    };
  }

  /** Makes the running Parvis believe that every file is public; gives back what puts it right again. */
  openFilesToAll(): () => void {
    const path = join(ROOT, 'src/plugins/embargo/dist/server/files/readers');
    const loaded: { readersFor: () => Promise<'everybody' | 'staff' | 'nobody'> } = require(path);
    const { readersFor } = loaded;
    loaded.readersFor = async () => 'everybody';
    return () => {
      loaded.readersFor = readersFor;
    };
  }

  /** Makes every sheet look like the own one of whichever juror asks; gives back what puts it right again. */
  openSheetsToJurors(): () => void {
    const path = join(ROOT, 'src/plugins/scoring/dist/server/services/sheets/cases');
    type ReadCases = (context: object, trx: object, which: Readonly<Record<string, number>>) => object;
    const loaded: { readCases: ReadCases } = require(path);
    const { readCases } = loaded;
    loaded.readCases = (context, trx, { 'assignment.user_id': _, ...which }) =>
      readCases(context, trx, which);
    return () => {
      loaded.readCases = readCases;
    };
  }

  /** Makes whoever presides look as if they judged nothing themselves; gives back what puts it right again. */
  openSheetsToPresidents(): () => void {
    const path = join(ROOT, 'src/plugins/scoring/dist/server/services/panels/panel-dossier');
    type StillJudgedBy = (trx: object, staff: number) => object;
    const loaded: { hasOpenSheet: () => boolean; stillJudgedBy: StillJudgedBy } = require(path);
    const { hasOpenSheet, stillJudgedBy } = loaded;
    loaded.hasOpenSheet = () => false;
    loaded.stillJudgedBy = (trx) => stillJudgedBy(trx, 0);
    return () => {
      Object.assign(loaded, { hasOpenSheet, stillJudgedBy });
    };
  }

  /** Makes every application look like the own one of whichever account asks; gives back what puts it right again. */
  openApplicationsToAll(): () => void {
    const path = join(ROOT, 'src/plugins/label/dist/server/services/applications/application-rows');
    type OwnApplication = (trx: Knex.Transaction, own: { id: number; user: number }, how: string) => object;
    const loaded: { ownApplication: OwnApplication } = require(path);
    const { ownApplication } = loaded;
    loaded.ownApplication = async (trx, { id }, how) => {
      const { owner_id: user } = (await trx('parvis_label_applications').where({ id }).first()) ?? {};
      return ownApplication(trx, { id, user }, how);
    };
    return () => {
      loaded.ownApplication = ownApplication;
    };
  }

  /** Takes the gate in front of decisions that were not told away; gives back what puts it right again. */
  openDecisionsToAll(): () => void {
    const path = join(ROOT, 'src/plugins/label/dist/server/services/proclamation/told-decisions');
    const loaded: { onlyTold: (query: object) => object } = require(path);
    const { onlyTold } = loaded;
    loaded.onlyTold = (query) => query;
    return () => {
      loaded.onlyTold = onlyTold;
    };
  }

  /** Tells communes in which state their applications are before the proclamation, too; gives back what puts it right again. */
  openStatesToAll(): () => void {
    const path = join(ROOT, 'src/plugins/label/dist/server/domain/application/as-told');
    const loaded: { asTold: (row: object) => object } = require(path);
    const { asTold } = loaded;
    loaded.asTold = (row) => row;
    return () => {
      loaded.asTold = asTold;
    };
  }

  /** A task of the label that comes round by itself, at once. */
  doLabelTask(task: 'lapseDrafts' | 'sweepEvidence' | 'forgetInvitations' | 'liveAwards'): Promise<void> {
    const services = join(ROOT, 'src/plugins/label/dist/server/services');
    const { contextOf }: { contextOf: (strapi: Core.Strapi) => unknown } = require(join(services, 'context'));
    const tasks: Readonly<Record<string, (context: unknown) => Promise<void>>> = {
      ...require(join(services, 'applications', 'lapse-drafts')),
      ...require(join(services, 'awards', 'award-life')),
      ...require(join(services, 'evidence', 'sweep-evidence')),
      ...require(join(services, 'team', 'forget-invitations')),
    };
    return tasks[task]?.(contextOf(this.strapi)) ?? Promise.reject(new Error(`There is no task ${task}`));
  }

  /** What scoring does when it starts, again: a running Strapi starts its plugins once. */
  restartScoring(): Promise<void> {
    const path = join(ROOT, 'src/plugins/scoring/dist/server/bootstrap');
    const loaded: { default: (running: { strapi: Core.Strapi }) => Promise<void> } = require(path);
    return loaded.default({ strapi: this.strapi });
  }

  runDueJobs(): Promise<void> {
    return runDueJobs(this.strapi);
  }

  retryJobs(): Promise<void> {
    return retryJobs(this.strapi);
  }

  /** Moves the clock of the running Parvis; gives back what puts it right again. */
  setClock(clock: Clock): () => void {
    return setClock(clock);
  }
}
