import { APPLICATION_STATES } from '../../src/plugins/label/server/src/domain/application/application-procedure';
import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

const BRELAN = '29999';
const AURE = '85999';
const BEFORE = '2026-02-10T12:00:00Z';

const ONE_LIVE = 'parvis_label_one_live_application';
const WAITING = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

describe('The submission of an application', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt(BEFORE);
    desk = new LabelDesk(parvis);
    await desk.begin();
  });
  afterEach(() => {
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  const submit = (name: string, id: number) => desk.call(name, 'post', `/applications/${id}/submit`);
  const rowsOf = async (id: number) => ({
    application: await parvis.sql('select * from parvis_label_applications where id = ?', [id]),
    answers: await parvis.sql(
      'select * from parvis_label_answers where application_id = ? order by question',
      [id],
    ),
    revisions: await parvis.sql('select * from parvis_label_revisions where application_id = ?', [id]),
    journal: await parvis.sql(
      "select * from parvis_journal where subject_type = 'label.application' and subject_id = ? order by sequence",
      [String(id)],
    ),
  });

  it('is accepted a millisecond before the closing instant and refused at it, in the night the clocks change', async () => {
    const edition = await desk.openEdition();
    const early = await desk.complete('Tôt', BRELAN, edition);
    const late = await desk.complete('Tard', AURE, edition);
    parvis.stopClockAt('2026-03-29T00:59:59.999Z');
    expect((await submit('Tôt', early)).data).toMatchObject({
      ...{ state: 'submitted', revision: 1, submittedAt: '2026-03-29T00:59:59.999Z' },
    });
    parvis.stopClockAt('2026-03-29T01:00:00.000Z');
    expect(await submit('Tard', late)).toMatchObject({ status: 409, code: 'TOO_LATE' });
    expect(await desk.answer('Tard', late, 'A', { mark: '4' }, 1)).toMatchObject({
      status: 409,
      code: 'TOO_LATE',
    });
    const begun = { edition, commune: AURE };
    expect(await desk.call('Tôt', 'post', '/applications', { body: begun })).toMatchObject({
      code: 'TOO_LATE',
    });

    await parvis.lapseDrafts();
    expect((await desk.call('Tard', 'get', `/applications/${late}`)).data).toMatchObject({
      state: 'lapsed',
      steps: [],
    });
    expect((await desk.call('Tôt', 'get', `/applications/${early}`)).data.state).toBe('submitted');
  });

  it('says everything that is missing, and waits for the office to confirm the claim', async () => {
    const edition = await desk.openEdition();
    await desk.account('Eve');
    const claim = await desk.claim('Eve', BRELAN, { confirm: false });
    const { data } = await desk.call('Eve', 'post', '/applications', { body: { edition, commune: BRELAN } });
    const refused = await submit('Eve', data.id);
    expect(refused.status).toBe(409);
    const reasons = ['CLAIM_NOT_CONFIRMED', 'ANSWER_MISSING', 'ANSWER_MISSING', 'COMMITMENT_MISSING'];
    expect(refused.details).toMatchObject({ reasons: reasons.map((code) => ({ code })) });
    for (const question of ['A', 'B'])
      await desk.answer('Eve', data.id, question, { text: 'Oui.', mark: '1' });
    await desk.commit(data.id);
    expect(await submit('Eve', data.id)).toMatchObject({ status: 409, code: 'CLAIM_NOT_CONFIRMED' });
    await desk.does('post', `/claims/${claim}/confirm`, { version: 1 });
    expect((await submit('Eve', data.id)).status).toBe(200);
  });

  it('makes a revision that nobody can change, with the hashes of the grid and of itself', async () => {
    const edition = await desk.openEdition();
    const id = await desk.complete('Flo', BRELAN, edition);
    await submit('Flo', id);
    const { revisions, journal } = await rowsOf(id);
    const [grid] = await parvis.sql('select grid_hash from parvis_label_editions where id = ?', [edition]);
    expect(revisions).toEqual([
      expect.objectContaining({ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), ...grid }),
    ]);
    expect(JSON.stringify(revisions[0]?.content)).toContain('Un conseil de quartier.');
    expect(journal.map(({ action }) => action)).toEqual([
      'label.application.begun',
      'label.application.submit',
    ]);
    expect(JSON.stringify(journal)).not.toContain('conseil de quartier');
    for (const statement of [
      `update parvis_label_revisions set hash = repeat('0', 64) where application_id = ${id}`,
      `delete from parvis_label_revisions where application_id = ${id}`,
      'truncate parvis_label_revisions cascade',
    ]) {
      await expect(parvis.sql(statement)).rejects.toThrow('refused');
    }
    expect(await desk.answer('Flo', id, 'A', { mark: '4' }, 1)).toMatchObject({
      ...{ status: 409, code: 'NOT_IN_THIS_STATE' },
    });
  });

  it('makes one application live of twenty that are submitted at the same instant for one commune', async () => {
    const edition = await desk.openEdition();
    const names = Array.from({ length: 20 }, (_, index) => `Agent ${index}`);
    const ids: number[] = [];
    for (const name of names) ids.push(await desk.complete(name, BRELAN, edition));
    const answers = await Promise.all(names.map((name, index) => submit(name, ids[index] ?? 0)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.map(({ code }) => code)).toEqual(Array(19).fill('ANOTHER_IS_LIVE'));
    const live = await parvis.sql(
      "select id from parvis_label_applications where edition_id = ? and state = 'submitted'",
      [edition],
    );
    const revisions = await parvis.sql(
      `select application_id as id from parvis_label_revisions where application_id in (${ids.join()})`,
    );
    expect(live).toHaveLength(1);
    expect(revisions).toEqual(live);

    const first = answers.findIndex(({ status }) => status === 200);
    const second = first === 0 ? 1 : 0;
    await desk.call(names[first] ?? '', 'post', `/applications/${ids[first]}/withdraw`);
    expect((await submit(names[second] ?? '', ids[second] ?? 0)).status).toBe(200);
  });

  it.each([
    ['one', 'with the index that says so', [200, 409]],
    ['two', 'without it', [200, 200]],
  ])('makes %s live of two that have both seen no other, %s', async (live, _, statuses) => {
    const edition = await desk.openEdition();
    const ids = [
      await desk.complete(`Une ${live}`, BRELAN, edition),
      await desk.complete(`Deux ${live}`, BRELAN, edition),
    ];
    const [index] = await parvis.sql('select indexdef from pg_indexes where indexname = ?', [ONE_LIVE]);
    if (live === 'two') await parvis.sql(`drop index ${ONE_LIVE}`);
    const held = await parvis.strapi.db.connection.transaction();
    await held.raw('lock table parvis_label_revisions in share mode');
    const both = Promise.all([submit(`Une ${live}`, ids[0] ?? 0), submit(`Deux ${live}`, ids[1] ?? 0)]);
    await until(async () => (await parvis.sql(WAITING)).length === 2).finally(() => held.rollback());
    expect((await both).map(({ status }) => status).sort()).toEqual(statuses);
    await desk.call(`Une ${live}`, 'post', `/applications/${ids[0]}/withdraw`);
    if (live === 'two') await parvis.sql(String(index?.indexdef));
  });

  it('and the withdrawal write nothing in a state in which they are not listed', async () => {
    const edition = await desk.openEdition();
    const id = await desk.complete('Gil', BRELAN, edition);
    const listed: Readonly<Record<string, readonly string[]>> = {
      ...{ draft: ['submit', 'withdraw'], submitted: ['withdraw'], 'in-instruction': ['withdraw'] },
    };
    for (const state of APPLICATION_STATES) {
      await parvis.sql(
        `update parvis_label_applications set state = ?, revision = 1, submitted_at = now(), reason = 'Motif.',
         complement_due = case when ? = 'complement-requested' then now() end where id = ?`,
        [state, state, id],
      );
      const before = await rowsOf(id);
      for (const event of ['submit', 'withdraw'].filter((one) => !listed[state]?.includes(one))) {
        const answer = await desk.call('Gil', 'post', `/applications/${id}/${event}`);
        expect([state, event, answer.status, answer.code]).toEqual([state, event, 409, 'NOT_IN_THIS_STATE']);
      }
      if (state !== 'draft') {
        const saved = await desk.answer('Gil', id, 'A', { mark: '4' }, 1);
        const code = state === 'complement-requested' ? 'QUESTION_NOT_ASKED' : 'NOT_IN_THIS_STATE';
        expect([state, saved.status, saved.code]).toEqual([state, 409, code]);
      }
      expect([state, await rowsOf(id)]).toEqual([state, before]);
    }
  });

  it('and the withdrawal are refused to whoever saw another version', async () => {
    const edition = await desk.openEdition();
    const id = await desk.complete('Hal', BRELAN, edition);
    for (const event of ['submit', 'withdraw']) {
      const path = `/applications/${id}/${event}`;
      expect(await desk.call('Hal', 'post', path, { body: { version: 7 } })).toMatchObject({ status: 412 });
    }
    expect(
      (await desk.call('Hal', 'post', `/applications/${id}/submit`, { body: { version: 1 } })).status,
    ).toBe(200);
  });
});
