import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const BRELAN = '29999';

/** The second question asks for two pieces of evidence, and applies to every commune. */
const ROOT = {
  ...{ code: 'R', weight: '100' },
  children: [
    { code: 'A', label: 'Écoute', weight: '60', scale: { min: '0', max: '4', step: '1' } },
    {
      ...{ code: 'B', label: 'Décision', weight: '40', scale: { min: '0', max: '4', step: '0.5' } },
      ...{ notApplicable: 'forbidden', evidence: { minimum: 2, kinds: ['file', 'link'] } },
    },
  ],
};

describe('An application that is being written', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let edition: number;
  let id: number;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = new LabelDesk(parvis);
    await desk.begin();
    edition = await desk.openEdition({ grid: await desk.grid({ root: ROOT }) });
    id = await desk.draft('Ana', BRELAN, edition);
  });
  afterAll(() => parvis.stop());

  const view = async (language = 'en') =>
    (await desk.call('Ana', 'get', `/applications/${id}`, { headers: { 'Accept-Language': language } })).data;

  it('begins with what the reference data say of the commune, and with everything missing in order', async () => {
    const shown = await view('fr');
    expect(shown.commune).toMatchObject({ code: BRELAN, name: 'Brélan', facts: { departmentCode: '29' } });
    expect(shown.edition.calendar.closes).toBe('2026-03-29T01:00:00.000Z');
    expect([shown.as, shown.claim, shown.progress]).toEqual(['owner', 'confirmed', { done: 0, of: 2 }]);
    expect(shown.missing).toEqual([
      { code: 'ANSWER_MISSING', message: 'A\u202f: répondez à la question.', question: 'A' },
      { code: 'ANSWER_MISSING', message: 'B\u202f: répondez à la question.', question: 'B' },
      { code: 'COMMITMENT_MISSING', message: 'Joignez l’engagement signé du maire.', question: null },
    ]);
    expect(
      shown.steps.map(({ event, allowed }: { event: string; allowed: boolean }) => [event, allowed]),
    ).toEqual([
      ['submit', false],
      ['withdraw', true],
    ]);
  });

  it('is begun by whoever asked to speak for the commune, once, in an open edition', async () => {
    const begin = (body: object) => desk.call('Ana', 'post', '/applications', { body });
    expect(await begin({ edition, commune: BRELAN })).toMatchObject({ status: 409, code: 'DRAFT_EXISTS' });
    expect(await begin({ edition, commune: '85999' })).toMatchObject({ status: 409, code: 'CLAIM_NEEDED' });
    expect(await begin({ edition, commune: '00000' })).toMatchObject({ code: 'UNKNOWN_COMMUNE' });
    expect(await begin({ edition: 9999, commune: BRELAN })).toMatchObject({ code: 'EDITION_NOT_OPEN' });
    await desk.claim('Ana', '85999', { confirm: false });
    const { data } = await begin({ edition, commune: '85999' });
    expect(data.claim).toBe('requested');
    await desk.call('Ana', 'post', `/applications/${data.id}/withdraw`);
  });

  it('is saved answer by answer, each with its own version', async () => {
    const first = await desk.answer('Ana', id, 'A', { text: 'Un conseil des jeunes.' });
    expect([first.status, first.headers.etag, first.data.version]).toEqual([200, '"1"', 1]);
    const second = await desk.answer('Ana', id, 'A', { mark: '3.0' }, 1);
    expect(second.data).toMatchObject({ text: 'Un conseil des jeunes.', mark: '3', version: 2 });
    expect((await desk.answer('Ana', id, 'B', { text: 'Un vote.', mark: '0.5' })).data.version).toBe(1);
    const shown = await view();
    expect(
      shown.answers.map(({ question, version }: { question: string; version: number }) => [
        question,
        version,
      ]),
    ).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    expect(shown.progress).toEqual({ done: 1, of: 2 });
    expect(shown.missing[0]).toEqual({
      ...{ code: 'EVIDENCE_MISSING', question: 'B' },
      message: 'B: attach evidence (0 of 2).',
    });
  });

  it('loses no answer to a stale or missing If-Match', async () => {
    const stale = await desk.answer('Ana', id, 'A', { text: 'Autre chose.' }, 1);
    expect(stale).toMatchObject({ status: 412, code: 'STALE_VERSION' });
    expect(stale.details).toMatchObject({
      present: { text: 'Un conseil des jeunes.', mark: '3', version: 2 },
    });
    expect(await desk.answer('Ana', id, 'A', { text: 'Autre chose.' }, 0)).toMatchObject({ status: 412 });
    const path = `/applications/${id}/answers/A`;
    const bare = await desk.call('Ana', 'patch', path, { body: { text: 'Autre chose.' } });
    expect(bare).toMatchObject({ status: 428, code: 'IF_MATCH_NEEDED' });
    for (const tag of ['*', '2', 'W/"2"', '"two"']) {
      const wrong = await desk.call('Ana', 'patch', path, {
        body: { text: 'X' },
        headers: { 'If-Match': tag },
      });
      expect([tag, wrong.status, wrong.code]).toEqual([tag, 400, 'INVALID_REQUEST']);
    }
    expect((await view()).answers[0]).toMatchObject({ text: 'Un conseil des jeunes.', version: 2 });
  });

  it('keeps one of two answers that are given for the first time at the same instant', async () => {
    const other = await desk.draft('Bea', BRELAN, edition);
    const both = await Promise.all(['un', 'deux'].map((text) => desk.answer('Bea', other, 'A', { text })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = both.find(({ status }) => status === 412);
    const kept = both.find(({ status }) => status === 200);
    expect(late?.details).toMatchObject({ present: kept?.data });
  });

  it('refuses what the grid does not allow, and changes nothing by it', async () => {
    const refused = async (question: string, body: object, version: number) => {
      const { status, code } = await desk.answer('Ana', id, question, body, version);
      return [status, code];
    };
    expect(await refused('A', { mark: '5' }, 2)).toEqual([422, 'MARK_NOT_ON_STEP']);
    expect(await refused('A', { mark: '1.5' }, 2)).toEqual([422, 'MARK_NOT_ON_STEP']);
    expect(await refused('B', { notApplicable: 'Trop petite.' }, 1)).toEqual([
      422,
      'NOT_APPLICABLE_FORBIDDEN',
    ]);
    expect(await refused('A', { text: 'x'.repeat(10_001) }, 2)).toEqual([400, 'INVALID_REQUEST']);
    expect(await refused('A', { mark: '1', colour: 'red' }, 2)).toEqual([400, 'INVALID_REQUEST']);
    expect(await refused('A', {}, 2)).toEqual([400, 'INVALID_REQUEST']);
    expect((await refused('R', { text: 'x' }, 0))[0]).toBe(404);
    expect((await view()).answers.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
  });

  it('counts evidence that was neither removed nor rejected', async () => {
    const attach = (more: string, values: string) =>
      parvis.sql(
        `insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility${more})
         values (?, '{B}', 'link', 'Délibération', 'https://mairie.example/d', 'jury'${values})`,
        [id],
      );
    await attach('', '');
    await attach(', removed_at', ', now()');
    await attach(', decision, reason', ", 'rejected', 'Illisible.'");
    expect((await view()).missing[0].message).toBe('B: attach evidence (1 of 2).');
    await attach(', decision', ", 'accepted'");
    expect((await view()).missing.map(({ code }: { code: string }) => code)).toEqual(['COMMITMENT_MISSING']);
  });
});
