import { z } from 'zod';
import { Instances } from '../support/instances';
import { OWNER } from '../support/jobs-process/draft';
import { freePort, type ParvisProcess, until } from '../support/parvis-process';
import { post } from '../support/post';
import { PostBox } from '../support/post-box';

jest.setTimeout(300_000);

const COMMUNES = 300;

/** Mails that are accepted before the process is killed among them. */
const FIRST = 20;

const counts = z.array(z.object({ count: z.number() }));

let postBox: PostBox;
let instances: Instances;
let parvis: ParvisProcess;
let port: string;

const count = async (statement: string): Promise<number> =>
  counts.parse(await instances.rows(`select count(*)::int as count from ${statement}`))[0]?.count ?? 0;

/** How far everything is that a proclamation changes. */
const told = async () => ({
  editions: await count("parvis_label_editions where state = 'proclaimed'"),
  published: await count("parvis_label_decisions where state = 'published'"),
  notices: await count('parvis_label_notices'),
  awards: await count('parvis_label_awards'),
  entries: await count("parvis_journal where action in ('label.decision.publish', 'label.award.make')"),
  mails: await count("parvis_mail_outbox where template = 'label.decision'"),
});

const NOTHING = { editions: 0, published: 0, notices: 0, awards: 0, entries: 0, mails: 0 };
const EVERYTHING = {
  ...{ editions: 1, published: COMMUNES, notices: COMMUNES, awards: COMMUNES },
  ...{ entries: 2 * COMMUNES, mails: COMMUNES },
};

/** An edition whose jury has decided on every application, and whose proclamation comes in a moment. */
const DECIDED = `
  with programme as (
    insert into parvis_label_programmes (letters, slug, title, valid_years)
      values ('VVC', 'ville-citoyenne', 'Ville citoyenne', 3) returning id
  ), edition as (
    insert into parvis_label_editions (programme_id, year, grid_id, grid_hash, state, proclamation, proclamation_by)
      select id, 2026, 1, repeat('a', 64), 'deliberation', now() - interval '1 minute', 1 from programme returning id
  ), owner as (
    insert into up_users (username, email)
      select 'Commune ' || n, 'z' || lpad(n::text, 4, '0') || '@commune.example' from generate_series(1, ${COMMUNES}) n
      returning id, 'Z' || substr(email, 2, 4) as commune
  ), application as (
    insert into parvis_label_applications
        (edition_id, commune, snapshot, owner_id, state, revision, created_at, submitted_at)
      select edition.id, commune,
        jsonb_build_object('code', commune, 'name', 'Commune ' || commune, 'facts', '{}'::jsonb),
        owner.id, 'decided', 1, now(), now()
      from edition, owner returning id, edition_id
  ), decision as (
    insert into parvis_label_decisions (application_id, sequence, state, version, outcome, level, motivation, deliberation,
        adopted_at)
      select id, 1, 'adopted', 2, 'awarded', '1', 'Motif',
        '{"sitting": 1, "heldAt": "2026-07-01T12:00:00Z", "present": [1, 2], "absent": [], "recused": [], "quorum": 2,
          "minutes": ""}', now() from application returning id
  )
  select graphile_worker.add_job('label.proclaim', json_build_object('edition', edition.id),
    run_at => clock_timestamp() + interval '3 seconds') from edition`;

/** What is kept of the one draft, and of what its submission sets off. */
const submitted = async () => ({
  submitted: await count(
    "parvis_label_applications where state = 'submitted' and version = 2 and revision = 1",
  ),
  drafts: await count(
    "parvis_label_applications where state = 'draft' and version = 1 and submitted_at is null",
  ),
  revisions: await count('parvis_label_revisions'),
  entries: await count("parvis_journal where action = 'label.application.submit'"),
  mails: await count("parvis_mail_outbox where template = 'label.submitted'"),
});

const DRAFT = { submitted: 0, drafts: 1, revisions: 0, entries: 0, mails: 0 };
const SUBMITTED = { submitted: 1, drafts: 0, revisions: 1, entries: 1, mails: 1 };

/** Nobody can ask for a mail from now on, which is the last that each step of the label does. */
async function lockMails(): Promise<void> {
  await instances.rows('begin');
  await instances.rows('lock table parvis_mail_outbox in share mode');
}

/** Kills the process once everything is done but the mails, and nothing is committed. */
async function killBeforeMails(): Promise<void> {
  await until(
    async () => (await count("pg_locks where relation = 'parvis_mail_outbox'::regclass and not granted")) > 0,
  );
  await instances.kill(parvis);
  await instances.rows('rollback');
  await until(
    async () =>
      (await count(
        `pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
           and state in ('active', 'idle in transaction')`,
      )) === 0,
  );
}

beforeAll(async () => {
  [postBox, port] = [await PostBox.open(), await freePort()];
  instances = await Instances.prepare({
    ...{ SMTP_URL: postBox.url, MAIL_FROM: 'Parvis <label@parvis.example>', PORT: port },
  });
  parvis = await instances.start();
});

afterAll(async () => {
  await instances.close();
  await postBox.close();
});

test('killed in the middle of a submission: nothing of it is left, and the next try submits the whole once', async () => {
  await instances.rows("select graphile_worker.add_job('test.draft')");
  await until(async () => (await count('parvis_label_evidence')) > 0);
  const signedIn = await post(port, '/api/auth/local', OWNER);
  const { jwt } = z.object({ jwt: z.string() }).parse(signedIn.body);
  const [draft] = await instances.rows('select id from parvis_label_applications');
  const submit = () => post(port, `/api/label/applications/${draft?.id}/submit`, {}, jwt);
  await lockMails();
  const cut = submit().catch(() => 'cut');
  await killBeforeMails();
  expect([await cut, await submitted()]).toEqual(['cut', DRAFT]);

  parvis = await instances.start();
  expect([await submitted(), postBox.mails]).toEqual([DRAFT, []]);
  expect((await submit()).status).toBe(200);
  expect(await submitted()).toEqual(SUBMITTED);
  await until(async () => (await count("parvis_mail_outbox where state = 'sent'")) === 1);
  expect(postBox.mails.map(({ to }) => to)).toEqual([OWNER.identifier]);
});

test('killed in the middle of a proclamation: nothing of it is left, and the next start does all of it once', async () => {
  postBox.empty();
  postBox.acceptAtMost(FIRST);
  await instances.rows(DECIDED);
  await lockMails();
  await killBeforeMails();
  expect(await told()).toEqual(NOTHING);

  parvis = await instances.start();
  await until(async () => (await told()).editions === 1);
  expect(await told()).toEqual(EVERYTHING);
  await until(
    async () => (await count(`graphile_worker.jobs where task_identifier = 'label.proclaim'`)) === 0,
  );
  expect(await told()).toEqual(EVERYTHING);
});

test('killed between two of its mails: the others are sent, none twice, and the awards are whole', async () => {
  const sent = () => count("parvis_mail_outbox where template = 'label.decision' and state = 'sent'");
  await until(async () => postBox.mails.length === FIRST && (await sent()) === FIRST);
  await instances.kill(parvis);
  expect([postBox.mails.length, await sent()]).toEqual([FIRST, FIRST]);

  postBox.acceptAtMost(Number.POSITIVE_INFINITY);
  parvis = await instances.start();
  await until(async () => (await sent()) === COMMUNES);
  const owners = await instances.rows("select email from up_users where email like 'z%' order by email");
  expect(postBox.mails.map(({ to }) => to).sort()).toEqual(owners.map(({ email }) => email));
  expect(await told()).toEqual(EVERYTHING);
});
