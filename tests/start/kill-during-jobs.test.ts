import { z } from 'zod';
import { Instances } from '../support/instances';
import { type ParvisProcess, until } from '../support/parvis-process';

// What a killed worker held is noticed within five seconds; graphile-worker by itself waits for four hours.
jest.setTimeout(300_000);

const steps = z.array(z.object({ pid: z.number() }));

let instances: Instances;
let one: ParvisProcess;
let other: ParvisProcess;

const begun = async (id: number): Promise<number[]> => {
  const rows = await instances.rows(
    "select pid from test_steps where id = $1 and what = 'begun' order by at",
    [id],
  );
  return steps.parse(rows).map(({ pid }) => pid);
};
const ended = async (id: number): Promise<number[]> => {
  const rows = await instances.rows("select pid from test_steps where id = $1 and what = 'ended'", [id]);
  return steps.parse(rows).map(({ pid }) => pid);
};
const enqueue = (id: number) =>
  instances.rows("select graphile_worker.add_job('test.step', json_build_object('id', $1::int))", [id]);
const permit = (id: number) => instances.rows('insert into test_permits values ($1)', [id]);
const waiting = () =>
  instances.rows('select from graphile_worker.jobs where task_identifier = $1', ['test.step']);
const killProcess = async (pid: number): Promise<void> => {
  await instances.kill(pid === one.pid ? one : other);
};

beforeAll(async () => {
  instances = await Instances.prepare();
  one = await instances.start();
  other = await instances.start();
});
afterAll(() => instances.close());

test('two that share a queue do each job once', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => 1_000 + index);
  for (const id of ids) await permit(id);
  for (const id of ids) await enqueue(id);
  await until(
    async () =>
      (await instances.rows("select from test_steps where id >= 1000 and what = 'ended'")).length >=
      ids.length,
  );
  for (const id of ids) expect(await begun(id)).toHaveLength(1);
});

test('a job whose process is killed in its middle is done by the other one', async () => {
  await enqueue(1);
  await until(async () => (await begun(1)).length === 1);
  const [first = 0] = await begun(1);
  await killProcess(first);
  await until(async () => (await begun(1)).length === 2);
  await permit(1);
  await until(async () => (await ended(1)).length === 1);
  expect((await begun(1))[1]).not.toBe(first);
});

test('jobs of a process that nobody survives are done at the next start', async () => {
  const left = (await begun(1))[1] ?? 0;
  await enqueue(2);
  await until(async () => (await begun(2)).length === 1);
  await killProcess(left);
  await instances.start();
  await until(async () => (await begun(2)).length === 2);
  await permit(2);
  await until(async () => (await ended(2)).length === 1);
  // The queue forgets a job after its work has ended, in a transaction of its own.
  await until(async () => (await waiting()).length === 0);
});

test('a worker whose connections are cut comes back by itself', async () => {
  await instances.rows(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'parvis jobs'",
  );
  await permit(3);
  await enqueue(3);
  await until(async () => (await ended(3)).length > 0);
});
