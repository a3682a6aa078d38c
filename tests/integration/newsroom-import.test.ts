import { type Parvis, startParvis } from '../support/parvis';

const ORIGIN = { source: 'Salon de Lille', legalBasis: 'legitimate-interest' };
const HEAD = 'nom;média;e-mail;sujets;territoires';
const PEOPLE = [
  HEAD,
  'Zoé Exemple;La Gazette;Zoe@gazette.example;climat, eau;59',
  'Jean Exemple;Le Fil;jean@fil.example;;HDF',
].join('\r\n');

let parvis: Parvis;
let token: string;
beforeAll(async () => {
  parvis = await startParvis();
  token = await parvis.adminToken('Communications');
});
beforeEach(async () => {
  await parvis.sql('delete from newsroom_journalists');
  await parvis.sql('delete from parvis_suppressed_addresses');
});
afterAll(() => parvis.stop());

const call = (method: 'get' | 'post', path: string, fields: Record<string, string> = {}, bearer = token) => {
  const asked = parvis.http()[method](`/newsroom${path}`).set('Authorization', `Bearer ${bearer}`);
  if (method === 'get') return asked;
  for (const [name, value] of Object.entries(fields)) asked.field(name, value);
  return asked;
};
const fieldsOf = (file: string | Buffer, more: Record<string, string> = {}) => ({
  content: Buffer.from(file).toString('base64'),
  ...ORIGIN,
  ...more,
});
const report = async (file: string | Buffer) => (await call('post', '/imports/report', fieldsOf(file))).body;
const confirm = (file: string | Buffer, id: string) =>
  call('post', '/imports', fieldsOf(file, { report: id }));
const importFile = async (file: string | Buffer) => {
  const { data } = await report(file);
  return confirm(file, data.id);
};
const people = () =>
  parvis.sql(
    'select email, name, topics, territories, source, opted_out_at from newsroom_journalists order by email',
  );
const count = async () => (await people()).length;

describe('An import of journalists', () => {
  it('first says what it would do, and changes nothing', async () => {
    const { data } = await report(
      `${PEOPLE}\r\nSans Adresse;Le Fil;;;\r\nZoé bis;La Gazette;zoe@gazette.example;;`,
    );
    expect(data).toMatchObject({
      encoding: 'utf-8',
      separator: ';',
      counts: { created: 2, updated: 0, unchanged: 0, refused: 2 },
      refused: [
        { line: 4, column: 'email', code: 'MISSING' },
        { line: 5, column: 'email', code: 'DOUBLED', value: '2' },
      ],
    });
    expect(await count()).toBe(0);
  });

  it('then does exactly that, in the form in which addresses are kept', async () => {
    expect((await importFile(PEOPLE)).status).toBe(200);
    expect(await people()).toEqual([
      {
        ...{ email: 'jean@fil.example', name: 'Jean Exemple', topics: null, territories: 'HDF' },
        ...{ source: 'Salon de Lille', opted_out_at: null },
      },
      {
        ...{ email: 'zoe@gazette.example', name: 'Zoé Exemple', topics: 'climat, eau', territories: '59' },
        ...{ source: 'Salon de Lille', opted_out_at: null },
      },
    ]);
  });

  it('gives people that the content manager shows and changes like any other', async () => {
    await importFile(PEOPLE);
    const path = '/content-manager/collection-types/plugin::newsroom.journalist';
    const list = await parvis.http().get(path).set('Authorization', `Bearer ${token}`).expect(200);
    expect(list.body.results).toHaveLength(2);
    const [{ documentId }] = list.body.results;
    await parvis
      .http()
      .put(`${path}/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ topics: 'école; École' })
      .expect(200);
    expect((await people()).map(({ topics }) => topics)).toContain('école');
  });

  it('repeated, takes nobody in and changes nobody', async () => {
    await importFile(PEOPLE);
    expect((await report(PEOPLE)).data.counts).toEqual({ created: 0, updated: 0, unchanged: 2, refused: 0 });
    await importFile(PEOPLE);
    expect(await count()).toBe(2);
  });

  it('asks again when the records have changed since its report', async () => {
    const { data } = await report(PEOPLE);
    await importFile(`${HEAD}\nZoé Exemple;La Gazette;zoe@gazette.example;;`);
    const refused = await confirm(PEOPLE, data.id);
    expect(refused.status).toBe(409);
    expect(refused.body.error.details).toMatchObject({
      code: 'REPORT_CHANGED',
      report: { counts: { created: 1, updated: 1 } },
    });
    expect(await count()).toBe(1);
    expect((await confirm(PEOPLE, refused.body.error.details.report.id)).status).toBe(200);
    expect(await count()).toBe(2);
  });

  it('asks again when another file comes than the one that was reported', async () => {
    const { data } = await report(PEOPLE);
    expect((await confirm(`${PEOPLE}\r\nAnne;Le Fil;anne@fil.example;;`, data.id)).status).toBe(409);
    expect(await count()).toBe(0);
  });

  it.each([
    ['a file that holds nothing', ' \r\n;;\r\n', 'FILE_EMPTY'],
    ['a workbook', 'PK\x03\x04…', 'FILE_NOT_TEXT'],
    ['a file without its columns', 'prénom;courriel\nZoé;zoe@gazette.example', 'COLUMNS_WRONG'],
    ['a column twice', `${HEAD};courriel\nA;B;a@b.example;;;`, 'COLUMNS_WRONG'],
    ['a file that is too large', 'x'.repeat(5 * 1024 * 1024 + 1), 'FILE_TOO_LARGE'],
  ])('refuses %s by name', async (_, file, code) => {
    const answer = await call('post', '/imports/report', fieldsOf(file));
    expect([answer.status, answer.body.error?.details.code]).toEqual([422, code]);
    expect(await count()).toBe(0);
  });

  it('names the columns that are missing', async () => {
    const { error } = await report('prénom;courriel\nZoé;zoe@gazette.example');
    expect(error.message).toContain('nom, média');
  });

  it('reads what Excel writes on Windows', async () => {
    const windows = Buffer.from(PEOPLE.replaceAll('é', '\xe9'), 'latin1');
    await importFile(windows);
    expect((await people()).map(({ name }) => name)).toContain('Zoé Exemple');
    expect((await report(Buffer.from(`\ufeff${PEOPLE}`, 'utf16le'))).data).toMatchObject({
      encoding: 'utf-16le',
      counts: { unchanged: 2 },
    });
  });

  it('takes nobody in who opted out or asked to be forgotten', async () => {
    await importFile(PEOPLE);
    const service = parvis.strapi.plugin('newsroom').service('opt-out');
    const ids = await parvis.sql('select document_id from newsroom_journalists order by email');
    await service.optOut(ids[0]?.document_id);
    await call('post', `/journalists/${ids[1]?.document_id}/forgetting`).expect(204);
    expect((await report(PEOPLE)).data).toMatchObject({
      counts: { created: 0, updated: 0, refused: 2 },
      refused: [
        { line: 2, code: 'OPTED_OUT' },
        { line: 3, code: 'OPTED_OUT' },
      ],
    });
    await parvis.sql('delete from parvis_suppressed_addresses');
    expect((await report(PEOPLE)).data.counts).toMatchObject({ created: 1, refused: 1 });
  });

  it('of ten thousand lines is one transaction that people can wait for', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, index) => `Personne ${index};Média ${index % 40};personne-${index}@media.example;climat;59`,
    );
    expect((await importFile([HEAD, ...lines].join('\n'))).status).toBe(200);
    expect(await count()).toBe(10_000);
    const changed = [HEAD, ...lines.map((line) => line.replace('climat', 'eau'))].join('\n');
    expect((await report(changed)).data.counts).toMatchObject({ created: 0, updated: 10_000 });
    expect((await importFile(changed)).status).toBe(200);
  });

  it('is a matter of the right to it', async () => {
    const other = await parvis.adminToken('Events');
    expect((await call('post', '/imports/report', fieldsOf(PEOPLE), other)).status).toBe(403);
    expect((await call('get', '/journalists/export', {}, other)).status).toBe(403);
    expect((await parvis.http().post('/newsroom/imports/report')).status).toBe(401);
  });
});

describe('A file of journalists', () => {
  it('that was exported changes nothing when it is imported, and no cell of it is a formula', async () => {
    await importFile(`${PEOPLE}\n=CMD();'+1;formule@gazette.example;@x;`);
    const exported = await call('get', '/journalists/export').expect(200);
    expect(exported.text).toContain("'=CMD()");
    expect(exported.text).not.toMatch(/(^|;)"?[=+\-@]/m);
    expect((await report(exported.text)).data.counts).toEqual({
      ...{ created: 0, updated: 0, unchanged: 3, refused: 0 },
    });
  });

  it('is shown by an example that can be imported', async () => {
    const example = await call('get', '/imports/example').expect(200);
    expect((await report(example.text)).data.counts).toMatchObject({ created: 2, refused: 0 });
  });
});

describe('A journalist', () => {
  const path = '/content-manager/collection-types/plugin::newsroom.journalist';
  const write = (method: 'post' | 'put', where: string, data: object) =>
    parvis.http()[method](where).set('Authorization', `Bearer ${token}`).send(data);
  /** Longer than what a random identifier may hold. */
  const PERSON = /Zoé|ZOE@|gazette/i;
  const person = {
    ...{ name: 'Zoé', outlet: 'La Gazette', email: 'ZOE@gazette.example', source: 'Annuaire' },
    ...{ collectedAt: '2026-01-01', language: 'fr', legalBasis: 'consent' },
  };

  it('is kept in one form, whoever writes them', async () => {
    const made = await write('post', path, { ...person, territories: 'Nord; hdf' });
    expect([made.status, made.body.data?.email, made.body.data?.territories]).toEqual([
      201,
      'zoe@gazette.example',
      '59, HDF',
    ]);
    const wrong = await write('post', path, {
      ...person,
      email: 'jean@fil.example',
      territories: 'Atlantide',
    });
    expect([wrong.status, wrong.body.error.details.errors[0].path]).toEqual([400, ['territories']]);
  });

  it('who opted out stays so, and is not taken in again by another record', async () => {
    const { body } = await write('post', path, person);
    const where = `${path}/${body.data.documentId}`;
    await write('put', where, { optedOutAt: '2026-11-20T10:00:00.000Z' }).expect(200);
    expect((await write('put', where, { optedOutAt: null })).body.error.details.errors[0].path).toEqual([
      'optedOutAt',
    ]);
    await parvis.http().delete(where).set('Authorization', `Bearer ${token}`).expect(200);
    const again = await write('post', path, person);
    expect([again.status, again.body.error.details.errors[0].path]).toEqual([400, ['email']]);
  });

  it('is deleted thirty days after the opt-out, and remembered by a hash alone', async () => {
    const { body } = await write('post', path, person);
    const service = parvis.strapi.plugin('newsroom').service('opt-out');
    const restore = parvis.stopClockAt('2026-11-21T10:00:00Z');
    await service.optOut(body.data.documentId);
    restore();
    const before = parvis.stopClockAt('2026-12-21T09:59:00Z');
    expect(await service.forgetOptedOut()).toBe(0);
    before();
    const after = parvis.stopClockAt('2026-12-21T10:00:00Z');
    expect(await service.forgetOptedOut()).toBe(1);
    after();
    expect(await count()).toBe(0);
    const kept = await parvis.sql('select * from parvis_suppressed_addresses');
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(PERSON);
    const journal = await parvis.sql('select * from parvis_journal');
    expect(JSON.stringify(journal)).not.toMatch(PERSON);
  });

  it('is nowhere in the content API or GraphQL', async () => {
    await write('post', path, person);
    const full = await parvis.apiToken('full-access');
    for (const url of ['/api/journalists', '/api/newsroom/journalists', '/api/press-lists']) {
      expect((await parvis.http().get(url).set('Authorization', `Bearer ${full}`)).status).toBe(404);
    }
    const schema = await parvis.strapi.plugin('graphql').service('content-api').buildSchema();
    expect(Object.keys(schema.getTypeMap()).filter((name) => /journalist|presslist/i.test(name))).toEqual([]);
  });
});
