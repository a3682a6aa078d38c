import { z } from 'zod';
import { Instances } from '../support/instances';
import { type ParvisProcess, until } from '../support/parvis-process';

jest.setTimeout(300_000);

const counts = z.array(z.object({ count: z.number() }));

let instances: Instances;
let one: ParvisProcess;
let other: ParvisProcess;

const count = async (statement: string): Promise<number> =>
  counts.parse(await instances.rows(`select count(*)::int as count from ${statement}`))[0]?.count ?? 0;
const lifted = () => count("parvis_journal where action = 'embargo.lifted'");
const published = () => count('events where published_at is not null');
/** Not what was planned to see how long planning takes. */
const SOON = "instant < clock_timestamp() + interval '1 day'";
const planned = () => count(`parvis_embargo_plans where state = 'planned' and ${SOON}`);

/** How long it takes to plan one event here and now, in seconds. */
async function timeToPlan(): Promise<number> {
  const since = performance.now();
  await planAfter(1, 7 * 86_400);
  return (performance.now() - since) / 1000;
}

/**
 * Plans new events for an instant some seconds from now, and resolves when all of them are planned. The seconds are for
 * that, several times over, and for what the test does before the instant, on this machine as busy as it is.
 */
async function plan(events: number): Promise<void> {
  await planAfter(events, Math.ceil(8 + (events + 2) * 3 * (await timeToPlan())));
}

async function planAfter(events: number, seconds: number): Promise<void> {
  const before = await count('parvis_embargo_plans');
  await instances.rows(
    `select graphile_worker.add_job('test.plans', json_build_object('count', $1::int,
       'instant', to_char(clock_timestamp() at time zone 'utc' + make_interval(secs => $2), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))`,
    [events, seconds],
  );
  await until(async () => (await count('parvis_embargo_plans')) === before + events);
}

beforeAll(async () => {
  instances = await Instances.prepare();
  one = await instances.start();
  other = await instances.start();
});
afterAll(() => instances.close());

test('two that share a database publish each planned event once, and none before its hour', async () => {
  await plan(20);
  expect(await planned()).toBe(20);
  expect(await published()).toBe(0);
  await until(async () => (await planned()) === 0);
  expect(await lifted()).toBe(20);
  expect(await published()).toBe(20);
  expect(
    await count(
      `parvis_journal entry join parvis_embargo_plans plan on plan.document_id = entry.subject_id
         where action = 'embargo.lifted' and entry.at < plan.instant`,
    ),
  ).toBe(0);
});

test('killed in the middle of a publication, all of them: nothing of it is left, and the next start does it once', async () => {
  await plan(3);
  await instances.rows('begin');
  await instances.rows('lock table parvis_first_publications in share mode');
  // Here a publication has done everything but to be remembered, and has committed nothing.
  await until(
    async () =>
      (await count("pg_locks where relation = 'parvis_first_publications'::regclass and not granted")) > 0,
  );
  await Promise.all([instances.kill(one), instances.kill(other)]);
  await instances.rows('rollback');
  await until(async () => (await count("pg_stat_activity where state = 'idle in transaction'")) === 0);
  expect(await planned()).toBe(3);
  expect(await published()).toBe(20);
  expect(await lifted()).toBe(20);

  one = await instances.start();
  await until(async () => (await planned()) === 0);
  expect(await lifted()).toBe(23);
  expect(await published()).toBe(23);
});

test('ended in order before their hour and started after it: they are public then, each once', async () => {
  await plan(2);
  one.kill('SIGTERM');
  await one.ended;
  await until(
    async () => (await count(`parvis_embargo_plans where instant > clock_timestamp() and ${SOON}`)) === 0,
  );
  expect([await planned(), await published()]).toEqual([2, 23]);

  await instances.start();
  await until(async () => (await planned()) === 0);
  expect([await lifted(), await published()]).toEqual([25, 25]);
});
