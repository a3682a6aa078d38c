import { now } from '@parvis/clock';
import { type Jobs, jobs, workers } from '@parvis/jobs';
import { z } from 'zod';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

const payload = z.object({ id: z.number() });

let parvis: Parvis;
let queue: Jobs;
/** The ids of the jobs that were done, in their order. */
let done: number[] = [];
/** Handlers throw this for these ids. */
let broken = new Map<number, Error>();

beforeAll(async () => {
  parvis = await startParvis();
  queue = jobs(parvis.strapi);
  queue.handle('test.work', {
    payload,
    maxAttempts: 3,
    async run({ id }) {
      const error = broken.get(id);
      if (error !== undefined) throw error;
      done.push(id);
    },
  });
});
beforeEach(async () => {
  done = [];
  broken = new Map();
  await parvis.sql('delete from graphile_worker._private_jobs');
});
afterAll(() => parvis.stop());

const waiting = async (): Promise<number> =>
  Number((await parvis.sql('select count(*) from graphile_worker.jobs'))[0]?.count);

describe('A job', () => {
  it('is done, once', async () => {
    await queue.enqueue('test.work', { id: 1 });
    await parvis.runDueJobs();
    await parvis.runDueJobs();
    expect(done).toEqual([1]);
    expect(await waiting()).toBe(0);
  });

  it('is begun when its hour comes, though nobody tells the workers of it', async () => {
    const crew = workers(parvis.strapi);
    const inSeconds = (seconds: number) => ({ runAt: new Date(now().getTime() + seconds * 1_000) });
    await queue.enqueue('test.work', { id: 1 }, inSeconds(1));
    await queue.enqueue('test.work', { id: 2 }, inSeconds(6));
    crew.start();
    try {
      await queue.enqueue('test.work', { id: 3 }, inSeconds(3));
      await until(() => done.length === 3);
    } finally {
      await crew.stop();
    }
    expect(done).toEqual([1, 3, 2]);
  });

  it('is not there when the transaction that added it is undone, and is when it is not', async () => {
    const add = (id: number, fails: boolean) =>
      parvis.strapi.db.transaction(async () => {
        await queue.enqueue('test.work', { id });
        if (fails) throw new Error('undone');
      });
    await expect(add(1, true)).rejects.toThrow('undone');
    await add(2, false);
    await parvis.runDueJobs();
    expect(done).toEqual([2]);
  });

  it('obeys the transaction that is given to it', async () => {
    const trx = await parvis.strapi.db.connection.transaction();
    await queue.enqueue('test.work', { id: 1 }, { trx });
    await queue.enqueue('test.work', { id: 2 });
    await trx.rollback();
    await parvis.runDueJobs();
    expect(done).toEqual([2]);
  });

  it('replaces the one of its key, and is taken away by it', async () => {
    await queue.enqueue('test.work', { id: 1 }, { key: 'lift' });
    await queue.enqueue('test.work', { id: 2 }, { key: 'lift' });
    await queue.enqueue('test.work', { id: 3 }, { key: 'gone' });
    await queue.cancel('gone');
    await queue.cancel('never there');
    await parvis.runDueJobs();
    expect(done).toEqual([2]);
  });

  it.each(['2020-03-01T08:00:00.000Z', '2040-03-01T08:00:00.000Z'])(
    'comes at its hour, in the time of %s',
    async (instant) => {
      const restore = parvis.stopClockAt(instant);
      const later = new Date(Date.parse(instant) + 3_600_000);
      await queue.enqueue('test.work', { id: 2 }, { runAt: later });
      await queue.enqueue('test.work', { id: 1 });
      await parvis.runDueJobs();
      expect(done).toEqual([1]);
      restore();
      const restoreLater = parvis.stopClockAt(later.toISOString());
      await parvis.runDueJobs();
      expect(done).toEqual([1, 2]);
      restoreLater();
    },
  );

  it('is refused at its asking when nobody does it, or with what nobody understands', async () => {
    await expect(queue.enqueue('test.nobody', { id: 1 })).rejects.toThrow(/test\.nobody/);
    await expect(queue.enqueue('test.work', { id: 'one' })).rejects.toThrow();
    expect(await waiting()).toBe(0);
  });
});

describe('A job that fails', () => {
  it('is tried again until it has failed for good, and keeps its error without personal data', async () => {
    broken.set(1, new Error('no answer from lea@journal.example'));
    await queue.enqueue('test.work', { id: 1 });
    await parvis.runDueJobs();
    const tries = () => parvis.sql('select attempts, max_attempts, last_error from graphile_worker.jobs');
    expect(await tries()).toEqual([
      { attempts: 1, max_attempts: 3, last_error: 'Error: no answer from …@…' },
    ]);
    await parvis.retryJobs();
    await parvis.retryJobs();
    await parvis.retryJobs();
    expect(await tries()).toMatchObject([{ attempts: 3 }]);
  });

  it('is done at a later try', async () => {
    broken.set(1, new Error('not yet'));
    await queue.enqueue('test.work', { id: 1 });
    await parvis.runDueJobs();
    broken.clear();
    await parvis.retryJobs();
    expect(done).toEqual([1]);
  });
});

test('the jobs of workers whose lock is gone are free at once', async () => {
  await queue.enqueue('test.work', { id: 1 });
  await parvis.sql("update graphile_worker._private_jobs set locked_by = 'pool-dead', locked_at = now()");
  await parvis.runDueJobs();
  expect(done).toEqual([1]);
});
