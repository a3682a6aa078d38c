import { Instances } from '../support/instances';
import { type ParvisProcess, until } from '../support/parvis-process';
import { PostBox } from '../support/post-box';

jest.setTimeout(300_000);

const MAILS = 5_000;
/** What a process hands over at a time: only these can be accepted and not be written down when it is killed. */
const IN_FLIGHT = 10;

let postBox: PostBox;
let instances: Instances;
let one: ParvisProcess;
let other: ParvisProcess;

beforeAll(async () => {
  postBox = await PostBox.open();
  instances = await Instances.prepare({ SMTP_URL: postBox.url, MAIL_FROM: 'Parvis <presse@parvis.example>' });
  one = await instances.start();
  other = await instances.start();
});
afterAll(async () => {
  await instances.close();
  await postBox.close();
});

test('5,000 mails, and every process killed in the middle: nobody is forgotten, and nobody written to twice but for a mail in flight', async () => {
  await instances.rows("select graphile_worker.add_job('test.mails', json_build_object('count', $1::int))", [
    MAILS,
  ]);
  await until(() => postBox.mails.length > 1_500);
  await instances.kill(one);
  await until(() => postBox.mails.length > 3_000);
  await instances.kill(other);
  const atTheKill = postBox.mails.length;
  expect(atTheKill).toBeLessThan(MAILS);
  await instances.start();
  const settled = async () =>
    (await instances.rows("select from parvis_mail_outbox where state = 'sent'")).length;
  await until(async () => (await settled()) === MAILS);

  const copies = new Map<string, Set<string>>();
  for (const { to, messageId } of postBox.mails) copies.set(to, (copies.get(to) ?? new Set()).add(messageId));
  expect(copies.size).toBe(MAILS);
  expect(postBox.mails.length - MAILS).toBeLessThanOrEqual(2 * IN_FLIGHT);
  // Of a copy, the receiving server can tell.
  expect([...copies.values()].every(({ size }) => size === 1)).toBe(true);
  expect(
    await instances.rows("select from graphile_worker.jobs where task_identifier = 'jobs.send-mail'"),
  ).toEqual([]);
});

test('what comes round every minute is done once, whichever of the processes sees the minute begin', async () => {
  await instances.start();
  const minutes = () =>
    instances.rows(
      "select date_trunc('minute', at) as minute, count(*)::int as runs from test_steps where what = 'minute' group by 1",
    );
  const before = (await minutes()).length;
  await until(async () => (await minutes()).length >= Math.max(2, before + 1));
  expect((await minutes()).every(({ runs }) => runs === 1)).toBe(true);
});
