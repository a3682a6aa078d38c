import { z } from 'zod';
import { Instances } from '../support/instances';
import { type ParvisProcess, until } from '../support/parvis-process';

jest.setTimeout(300_000);

const COMMUNES = 300;

const counts = z.array(z.object({ count: z.number() }));

let instances: Instances;
let parvis: ParvisProcess;

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
  ), application as (
    insert into parvis_label_applications
        (edition_id, commune, snapshot, owner_id, state, revision, created_at, submitted_at)
      select edition.id, 'Z' || lpad(n::text, 4, '0'),
        jsonb_build_object('code', 'Z' || lpad(n::text, 4, '0'), 'name', 'Commune ' || n, 'facts', '{}'::jsonb),
        1, 'decided', 1, now(), now()
      from edition, generate_series(1, ${COMMUNES}) n returning id, edition_id
  ), decision as (
    insert into parvis_label_decisions (application_id, sequence, state, version, outcome, level, motivation, deliberation,
        adopted_at)
      select id, 1, 'adopted', 2, 'awarded', '1', 'Motif',
        '{"sitting": 1, "heldAt": "2026-07-01T12:00:00Z", "present": [1, 2], "absent": [], "recused": [], "quorum": 2,
          "minutes": ""}', now() from application returning id
  )
  select graphile_worker.add_job('label.proclaim', json_build_object('edition', edition.id),
    run_at => clock_timestamp() + interval '3 seconds') from edition`;

beforeAll(async () => {
  instances = await Instances.prepare();
  parvis = await instances.start();
});
afterAll(() => instances.close());

test('killed in the middle of a proclamation: nothing of it is left, and the next start does all of it once', async () => {
  await instances.rows(DECIDED);
  await instances.rows('begin');
  await instances.rows('lock table parvis_mail_outbox in share mode');
  // Here everything is done but the mails, which are asked for last, and nothing is committed.
  await until(
    async () => (await count("pg_locks where relation = 'parvis_mail_outbox'::regclass and not granted")) > 0,
  );
  expect(await told()).toEqual(NOTHING);
  await instances.kill(parvis);
  await instances.rows('rollback');
  await until(
    async () =>
      (await count(
        `pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
           and state in ('active', 'idle in transaction')`,
      )) === 0,
  );
  expect(await told()).toEqual(NOTHING);

  parvis = await instances.start();
  await until(async () => (await told()).editions === 1);
  expect(await told()).toEqual(EVERYTHING);
  await until(
    async () => (await count(`graphile_worker.jobs where task_identifier = 'label.proclaim'`)) === 0,
  );
  expect(await told()).toEqual(EVERYTHING);
});
