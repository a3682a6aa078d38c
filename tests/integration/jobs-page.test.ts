import { jobs, metrics, workers } from '@parvis/jobs';
import { z } from 'zod';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

const TASK = 'test.page';
const listing = z.object({
  data: z.object({
    counts: z.record(z.string(), z.number()),
    rows: z.array(z.looseObject({ id: z.string(), state: z.string() })),
  }),
});

let parvis: Parvis;
let superAdmin: string;
let communications: string;
let fails = true;
let done = 0;

const ask = (method: 'get' | 'post' | 'delete', path: string, token: string, language = 'fr') =>
  parvis.http()[method](path).set('Authorization', `Bearer ${token}`).set('Accept-Language', language);

async function list(path: string, token = superAdmin) {
  const { status, body } = await ask('get', path, token);
  expect(status).toBe(200);
  return listing.parse(body).data;
}

/** A job that has failed for good. */
async function failedJob(): Promise<string> {
  fails = true;
  await jobs(parvis.strapi).enqueue(TASK, { secret: 'lea' });
  await parvis.runDueJobs();
  const { rows } = await list('/jobs/queue?state=failed');
  return `${rows[0]?.id}`;
}

beforeAll(async () => {
  parvis = await startParvis();
  superAdmin = await parvis.adminToken('Super Admin');
  communications = await parvis.adminToken('Communications');
  jobs(parvis.strapi).handle(TASK, {
    payload: z.object({ secret: z.string() }),
    maxAttempts: 1,
    async run() {
      if (fails) throw new Error('no luck');
      done += 1;
    },
  });
});
beforeEach(async () => {
  done = 0;
  await parvis.sql('delete from graphile_worker._private_jobs');
});
afterAll(() => parvis.stop());

describe('A job that has failed for good', () => {
  it('is seen with its error and without its payload, and counted', async () => {
    const id = await failedJob();
    const { counts, rows } = await list('/jobs/queue?state=failed', communications);
    expect(counts).toEqual({ waiting: 0, running: 0, failed: 1 });
    expect(rows).toMatchObject([{ id, task: TASK, state: 'failed', attempts: 1, error: 'Error: no luck' }]);
    expect(JSON.stringify(rows)).not.toContain('lea');
    expect(await metrics(parvis.strapi).text()).toContain('parvis_jobs{state="failed"} 1\n');
  });

  it('is done when it is tried anew', async () => {
    const id = await failedJob();
    fails = false;
    expect((await ask('post', `/jobs/queue/${id}/retry`, superAdmin)).status).toBe(204);
    await parvis.runDueJobs();
    expect(done).toBe(1);
    const again = await ask('post', `/jobs/queue/${id}/retry`, superAdmin);
    expect([again.status, again.body.error.details.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('is gone when it is given up', async () => {
    const id = await failedJob();
    expect((await ask('delete', `/jobs/queue/${id}`, superAdmin)).status).toBe(204);
    expect((await list('/jobs/queue')).counts).toEqual({ waiting: 0, running: 0, failed: 0 });
  });

  it('is left alone by whoever may only look', async () => {
    const id = await failedJob();
    expect((await ask('post', `/jobs/queue/${id}/retry`, communications)).status).toBe(403);
    expect((await ask('delete', `/jobs/queue/${id}`, communications)).status).toBe(403);
    expect((await list('/jobs/queue')).counts.failed).toBe(1);
  });
});

test('a job that waits is not given up, in the language of who asks', async () => {
  await jobs(parvis.strapi).enqueue(TASK, { secret: 'lea' });
  const [job] = (await list('/jobs/queue')).rows;
  const french = await ask('delete', `/jobs/queue/${job?.id}`, superAdmin);
  expect([french.status, french.body.error.details.code]).toEqual([409, 'JOB_NOT_READY']);
  expect(french.body.error.message).toMatch(/^Cette tâche/);
  const english = await ask('delete', `/jobs/queue/${job?.id}`, superAdmin, 'en');
  expect(english.body.error.message).toMatch(/^This job/);
});

test('long lists come in pages', async () => {
  for (let count = 0; count < 5; count += 1) {
    await jobs(parvis.strapi).enqueue(TASK, { secret: 'lea' }, { runAt: new Date('2090-01-01T00:00:00Z') });
  }
  const pages = [1, 2, 3].map((page) => list(`/jobs/queue?page=${page}&pageSize=2`));
  const ids = (await Promise.all(pages)).map(({ rows }) => rows.map(({ id }) => id));
  expect(ids.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(new Set(ids.flat()).size).toBe(5);
});

test.each([
  '/jobs/queue?state=lost',
  '/jobs/queue?page=0',
  '/jobs/queue?pageSize=1000',
  '/jobs/mails?state=x',
])('%s makes no sense', async (path) => {
  const { status, body } = await ask('get', path, superAdmin);
  expect([status, body.error.details.code]).toEqual([400, 'BAD_REQUEST']);
});

test('nobody looks without the permission', async () => {
  const juror = await parvis.adminToken('Juror');
  for (const path of ['/jobs/queue', '/jobs/mails']) {
    expect((await ask('get', path, juror)).status).toBe(403);
    expect((await parvis.http().get(path)).status).toBe(401);
    expect((await parvis.http().get(`/api${path}`)).status).toBe(404);
    expect((await ask('get', path, communications)).status).toBe(200);
  }
});

test('what fell due while nothing ran is made up for at the next start, and only at that', async () => {
  let rounds = 0;
  const missed = new Date(performance.timeOrigin + performance.now() - 30 * 60_000);
  jobs(parvis.strapi).recurring('test.round', {
    cron: `${missed.getUTCMinutes()} ${missed.getUTCHours()} * * *`,
    async run() {
      rounds += 1;
    },
  });
  await parvis.sql(
    `insert into graphile_worker._private_known_crontabs (identifier, known_since)
     values ('test.round', now() - interval '2 hours')`,
  );
  workers(parvis.strapi).start();
  await until(() => rounds > 0);
  await workers(parvis.strapi).stop();
  await jobs(parvis.strapi).enqueue(TASK, { secret: 'after it' });
  fails = false;
  await parvis.runDueJobs();
  expect([rounds, done]).toEqual([1, 1]);
});
