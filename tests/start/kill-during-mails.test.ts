import { z } from 'zod';
import { Instances } from '../support/instances';
import { until } from '../support/parvis-process';
import { PostBox } from '../support/post-box';

jest.setTimeout(600_000);

const RECIPIENTS = 5_000;
/** What a process hands over at a time: only these can be accepted and not be written down when it is killed. */
const IN_FLIGHT = 10;
const KILLS = 3;

const counts = z.tuple([z.object({ count: z.number() })]);

let postBox: PostBox;
let instances: Instances;

const count = async (statement: string): Promise<number> =>
  counts.parse(await instances.rows(`select count(*)::int as count from ${statement}`))[0].count;
/** Recipients whose mail has been asked for. */
const queued = () => count('parvis_mailing_recipients where queued_at is not null');

beforeAll(async () => {
  postBox = await PostBox.open();
  instances = await Instances.prepare({
    ...{ SMTP_URL: postBox.url, MAIL_FROM: 'Parvis <presse@parvis.example>' },
    PARVIS_SITE_URL: 'http://site.example',
  });
});
afterAll(async () => {
  await instances.close();
  await postBox.close();
});

test('a mailing to 5,000, and every process killed in the middle: nobody is forgotten, and nobody written to twice but for a mail in flight', async () => {
  const first = await instances.start();
  await instances.rows(
    "select graphile_worker.add_job('test.mailing', json_build_object('recipients', $1::int))",
    [RECIPIENTS],
  );
  await until(async () => (await queued()) > 0);
  await instances.kill(first);
  expect(await count('parvis_mailing_recipients')).toBe(RECIPIENTS);
  expect(await queued()).toBeLessThan(RECIPIENTS);

  const one = await instances.start();
  const other = await instances.start();
  await until(() => postBox.mails.length > 1_500);
  await instances.kill(one);
  await until(() => postBox.mails.length > 3_000);
  await instances.kill(other);
  expect(postBox.mails.length).toBeLessThan(RECIPIENTS);
  await instances.start();
  await until(async () => (await count("parvis_mailings where state = 'sent'")) === 1);

  const copies = new Map<string, Set<string>>();
  for (const { to, messageId } of postBox.mails) copies.set(to, (copies.get(to) ?? new Set()).add(messageId));
  const twice = postBox.mails.length - RECIPIENTS;
  process.stdout.write(`${RECIPIENTS} recipients, ${KILLS} kills: ${twice} mails arrived twice\n`);
  expect(copies.size).toBe(RECIPIENTS);
  expect(twice).toBeLessThanOrEqual(KILLS * IN_FLIGHT);
  // Of a copy, the receiving server can tell.
  expect([...copies.values()].every(({ size }) => size === 1)).toBe(true);
  expect(await count("parvis_mail_outbox where state <> 'sent'")).toBe(0);
  // The queue forgets a job after its work has ended, in a transaction of its own.
  await until(
    async () => (await count("graphile_worker.jobs where task_identifier = 'jobs.send-mail'")) === 0,
  );
});

test('what comes round every minute is done once, whichever of the processes sees the minute begin', async () => {
  await instances.start();
  // A minute that began while thousands of mails were sent and processes killed may have been late, and beside the next.
  const [begun] = await instances.rows('select clock_timestamp() as at');
  const minutes = () =>
    instances.rows(
      `select date_trunc('minute', at) as minute, count(*)::int as runs from test_steps
         where what = 'minute' and date_trunc('minute', at) > $1 group by 1`,
      [begun?.at],
    );
  await until(async () => (await minutes()).length >= 2);
  expect((await minutes()).every(({ runs }) => runs === 1)).toBe(true);
});
