import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import { NOTHING } from '../support/label-team';
import { type Parvis, startParvis } from '../support/parvis';

describe('The register of the label', () => {
  let parvis: Parvis;
  let desk: AwardsDesk;
  let edition: number;
  let slug: string;
  let numbers: readonly string[];
  let tokens: readonly string[];
  const LEVELS = [
    { code: '1', label: 'Une étoile', threshold: '20' },
    { code: '2', label: 'Deux étoiles', threshold: '60' },
  ];

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = await AwardsDesk.open(parvis);
    const { grid, run } = await desk.scored(LEVELS);
    edition = await desk.edition({ grid });
    await desk.decided(edition, 'ZZ001', {
      ...{ level: '2', score: '65.00', run, department: 'Ain' },
      ...{ levelByGrid: '1', overrideReason: 'Une pièce reçue après le calcul.' },
    });
    await desk.decided(edition, 'ZZ002', { level: '1', department: 'Bretagne' });
    await desk.decided(edition, 'ZZ003', { outcome: 'refused', motivation: 'Trop peu d’instances.' });
    parvis.stopClockAt(PROCLAMATION);
    await desk.proclaim(edition);
    const { awards } = await desk.kept(edition);
    numbers = awards.map(({ number }) => String(number));
    tokens = awards.map(({ token }) => String(token));
    slug = (await read('/register')).body.data.lines[0].programme.slug;
  });
  afterAll(() => parvis.stop());

  const read = (path: string, language = 'en') =>
    parvis.http().get(`/api/label${path}`).set('Accept-Language', language);
  const found = async (query: string): Promise<readonly string[]> =>
    (await read(`/register?${query}`).expect(200)).body.data.lines.map(
      ({ number }: { number: string }) => number,
    );

  it('says who holds it, since when and until when', async () => {
    const { data } = (await read('/register').expect(200)).body;
    expect([data.page, data.pageSize, data.total]).toEqual([1, 50, 2]);
    expect(data.lines[0]).toEqual({
      number: numbers[0],
      commune: {
        ...{ code: 'ZZ001', name: 'Sainte-ZZ001' },
        department: { code: 'AI', name: 'Ain' },
        region: { code: 'R1', name: 'Région d’exemple' },
      },
      programme: { slug, title: 'Label de démonstration' },
      edition: { id: edition, year: 2026 },
      level: { code: '2', label: 'Deux étoiles' },
      ...{ state: 'active', validFrom: '2026-09-10', validTo: '2029-09-09' },
    });
  });

  it('is filtered and paged', async () => {
    const [first = '', second = ''] = numbers;
    expect(await found(`programme=${slug}`)).toEqual(numbers);
    expect(await found('programme=autre')).toEqual([]);
    expect(await found('level=1')).toEqual([second]);
    expect(await found('department=AI')).toEqual([first]);
    expect(await found('region=R1&year=2026&state=active')).toEqual(numbers);
    expect(await found('year=2025')).toEqual([]);
    expect(await found('state=expired')).toEqual([]);
    expect(await found('pageSize=1&page=2')).toEqual([second]);
    expect(await found('page=9')).toEqual([]);
    for (const wrong of ['state=warned', 'pageSize=101', 'page=0', 'year=x', 'level=']) {
      expect((await read(`/register?${wrong}`)).status).toBe(400);
    }
  });

  it('keeps what is over, with its state, and says nothing of a warning', async () => {
    const [first = '', second = ''] = numbers;
    const set = (state: string, number: string) =>
      parvis.sql(
        `update parvis_label_awards set state = ?, reason = 'Motif', heard_on = '2026-09-10' where number = ?`,
        [state, number],
      );
    await set('warned', first);
    expect((await read(`/awards/${first}`)).body.data.state).toBe('active');
    expect(await found('state=active')).toEqual(numbers);
    await set('withdrawn', second);
    expect(await found('state=withdrawn')).toEqual([second]);
    const { body } = await read(`/awards/${second}`).expect(200);
    expect(body.data.state).toBe('withdrawn');
    expect(JSON.stringify(body)).not.toContain('Motif');
    expect((await read(`/certificates/${tokens[1]}`)).body.data).toMatchObject({
      ...{ valid: false, state: 'withdrawn' },
    });
    for (const number of numbers) await set('active', number);
  });

  it('tells of an award where its result can be recomputed', async () => {
    const { data } = (await read(`/awards/${numbers[0]?.toLowerCase()}`).expect(200)).body;
    expect(data).toMatchObject({ score: '65.00', superseded: false, proclaimedAt: PROCLAMATION });
    expect(data.certificate.code).toBe(tokens[0]);
    const trace = await parvis.http().get(new URL(data.trace).pathname).set('Accept', 'application/json');
    expect(trace.body.data.result.score.decimal).toBe('65.00');
    for (const number of ['VVC-2026-ZZ009-01', 'x', 'VVC-2026-ZZ001-1']) {
      expect((await read(`/awards/${number}`).expect(404)).body).toEqual(NOTHING);
    }
  });

  it('checks certificates by their codes', async () => {
    expect((await read(`/certificates/${tokens[0]}`).expect(200)).body.data).toMatchObject({
      ...{ number: numbers[0], valid: true, superseded: false },
    });
    for (const code of ['A'.repeat(43), 'x', `${tokens[0]}x`]) {
      expect((await read(`/certificates/${code}`).expect(404)).body).toEqual(NOTHING);
    }
    await parvis.sql(
      `update parvis_label_decisions set state = 'superseded', version = version + 1
       where id = (select decision_id from parvis_label_awards where number = ?)`,
      [numbers[1] ?? ''],
    );
    expect((await read(`/certificates/${tokens[1]}`)).body.data).toMatchObject({
      ...{ valid: false, superseded: true },
    });
    expect((await read(`/awards/${numbers[1]}`)).body.data.superseded).toBe(true);
  });

  it('shows a badge that describes itself and asks nothing of other sites', async () => {
    const french = await read(`/awards/${numbers[0]}/badge.svg`, 'fr').expect(200);
    expect(french.headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(french.headers['cache-control']).toBe('public, max-age=300');
    expect(french.headers.vary).toContain('Accept-Language');
    const svg = String(french.body);
    expect(svg).toContain(
      '<title id="badge-title">Sainte-ZZ001\u202f: label «\u202fLabel de démonstration\u202f»</title>',
    );
    expect(svg).toMatch(/role="img" aria-labelledby="badge-title badge-about"/);
    expect(svg).toContain('Deux étoiles, en cours de validité, du 10\u00a0septembre 2026');
    expect(svg).toContain('>du 10\u00a0septembre 2026 au 9\u00a0septembre 2029</text>');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<script|<image|href/);
    const english = await read(`/awards/${numbers[0]}/badge.svg?locale=en`, 'fr').expect(200);
    expect(String(english.body)).toContain('valid, 10 September 2026 to 9 September 2029');
    await parvis.sql(
      `update parvis_label_applications set snapshot = jsonb_set(snapshot, '{name}', '"<script>\\"&''x"')
       where commune = 'ZZ001'`,
    );
    const hostile = String((await read(`/awards/${numbers[0]}/badge.svg`).expect(200)).body);
    expect(hostile).not.toContain('<script');
    expect(hostile).toContain('&lt;script&gt;&quot;&amp;&#39;x');
    await parvis.sql(
      `update parvis_label_applications set snapshot = jsonb_set(snapshot, '{name}', '"Sainte-ZZ001"')
       where commune = 'ZZ001'`,
    );
    await read('/awards/VVC-2026-ZZ009-01/badge.svg').expect(404);
  });

  it('has the results of a proclaimed edition, with the address of their trace, and no refusal by name', async () => {
    const { body } = await read(`/editions/${edition}/results`).expect(200);
    expect(body.data).toMatchObject({
      total: 1,
      lines: [
        {
          ...{ commune: { code: 'ZZ001' }, level: { label: 'Deux étoiles' }, score: '65.00' },
          ...{ motivation: 'La commune associe ses habitants dès le diagnostic.' },
          overrideReason: 'Une pièce reçue après le calcul.',
          trace: expect.stringContaining('/api/scoring/results/'),
        },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('ZZ003');
    const behind = (await read(`/editions/${edition}/results?page=2`)).body.data;
    expect(behind).toMatchObject({ page: 2, total: 1, lines: [] });
  });

  it('shows the evidence that its commune lets everybody see, as it was submitted and accepted', async () => {
    const [application] = await parvis.sql(
      `select id, revision from parvis_label_applications where commune = 'ZZ001' and edition_id = ?`,
      [edition],
    );
    const piece = async (title: string, visibility: string, decision: string | null) => {
      const [made] = await parvis.sql(
        `insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility, decision, reason)
         values (?, '{A}', 'link', ?, 'https://commune.example/', 'public', ?, 'Motif') returning id`,
        [Number(application?.id), title, decision],
      );
      return { id: made?.id, title, questions: ['A'], visibility };
    };
    const evidence = [
      await piece('Délibération', 'public', 'accepted'),
      await piece('Pour le jury', 'jury', 'accepted'),
      await piece('Refusée', 'public', 'rejected'),
    ];
    await piece('Jamais déposée', 'public', 'accepted');
    await parvis.sql(
      `insert into parvis_label_revisions (application_id, number, grid_hash, content, hash, by_user, at)
       values (?, ?, repeat('a', 64), ?, repeat('b', 64), 1, now())`,
      [Number(application?.id), Number(application?.revision), JSON.stringify({ answers: {}, evidence })],
    );
    const { lines } = (await read(`/editions/${edition}/results`).expect(200)).body.data;
    expect(lines[0].evidence).toEqual([
      {
        ...{ kind: 'link', title: 'Délibération', questions: ['A'] },
        ...{ link: 'https://commune.example/', content: null },
      },
    ]);
  });

  it('counts an edition without telling of single communes', async () => {
    const small = (await read(`/editions/${edition}/statistics`).expect(200)).body.data;
    expect(JSON.stringify(small)).not.toMatch(/[1-4]\b(?!")/);
    expect(small.applications).toBeNull();
    for (let place = 10; place < 22; place += 1) {
      const outcome = place < 16 ? 'refused' : 'action-plan';
      const id = await desk.decided(edition, `ZZ0${place}`, { outcome, department: 'Creuse' });
      await parvis.sql(
        `update parvis_label_decisions set state = 'published', version = version + 1 where application_id = ?`,
        [id],
      );
    }
    const { data } = (await read(`/editions/${edition}/statistics`).expect(200)).body;
    expect(data.outcomes).toEqual([
      { outcome: 'awarded', count: null },
      { outcome: 'action-plan', count: null },
      { outcome: 'refused', count: 7 },
      ...['inadmissible', 'withdrawn'].map((outcome) => ({ outcome, count: null })),
    ]);
    expect(data.departments).toContainEqual({ code: 'CR', name: 'Creuse', applications: null });
  });

  it('is asked over GraphQL, too', async () => {
    const place = '{ code name }';
    const line = `number state validFrom validTo level { code label } programme { slug title } edition { id year }
      commune { code name department ${place} region ${place} }`;
    const query = `query ($number: String!, $code: String!, $edition: Int!) {
      labelRegister(pageSize: 1, state: "active") { page pageSize total lines { ${line} } }
      labelAward(number: $number) { ${line} score trace proclaimedAt superseded badge certificate { code check pdf } }
      labelCertificate(code: $code) { ${line} valid superseded }
      labelResults(edition: $edition) { page pageSize total lines { score motivation overrideReason adoptedAt trace level { code label }
        evidence { kind title questions link content { uid documentId } }
        commune { code name department ${place} region ${place} } } }
      labelStatistics(edition: $edition)
    }`;
    const variables = { number: numbers[0], code: tokens[0], edition };
    const { data, errors } = await parvis.graphql(query, variables);
    expect(errors).toBeUndefined();
    const rest = async (path: string) => (await read(path)).body.data;
    expect(data).toEqual({
      labelRegister: await rest('/register?pageSize=1&state=active'),
      labelAward: await rest(`/awards/${numbers[0]}`),
      labelCertificate: await rest(`/certificates/${tokens[0]}`),
      labelResults: await rest(`/editions/${edition}/results`),
      labelStatistics: await rest(`/editions/${edition}/statistics`),
    });
    const nothing = await parvis.graphql(query, { number: 'x', code: 'x', edition: 424_242 });
    expect(nothing.data).toMatchObject({
      ...{ labelAward: null, labelCertificate: null, labelResults: null, labelStatistics: null },
    });
    const wrong = await parvis.graphql('{ labelRegister(state: "warned") { total } }');
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ error: { details: { code: 'INVALID_REQUEST' } } });
  });
});
