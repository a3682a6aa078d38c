import SwaggerParser from '@apidevtools/swagger-parser';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Method, OpenApiDocument } from '../../src/description/openapi';
import { type Called, LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

type Answer = Readonly<{ status: number; body: unknown }>;

describe('The description of the API', () => {
  let parvis: Parvis;
  let document: OpenApiDocument;
  let token: string;

  beforeAll(async () => {
    parvis = await startParvis({ demo: true });
    token = await parvis.apiToken('full-access');
    document = (await parvis.http().get('/api/openapi.json').expect(200)).body;
  });
  afterAll(() => parvis.stop());

  /** The check follows references in place, so it gets a document of its own. */
  const copy = (one: unknown) => JSON.parse(JSON.stringify(one));
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
  const pointer = (...names: string[]) =>
    `api#/${names.map((name) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

  /** What an answer breaks of the schema that the document gives for it. */
  const broken = (method: Method, path: string, { status, body }: Answer) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ ...document, $id: 'api' });
    const response = document.paths[path]?.[method]?.responses[status];
    if (response === undefined) return [`${method} ${path} is not said to answer ${status}`];
    const at =
      '$ref' in response
        ? pointer('components', 'responses', response.$ref.split('/').at(-1) ?? '')
        : pointer('paths', path, method, 'responses', String(status));
    const valid = ajv.validate({ $ref: `${at}/content/application~1json/schema` }, copy(body));
    return valid ? [] : ajv.errors;
  };
  const get = (path: string, bearer?: string) => {
    const call = parvis.http().get(path);
    return bearer === undefined ? call : call.set('Authorization', `Bearer ${bearer}`);
  };

  it('is valid OpenAPI 3.1', async () => {
    await expect(SwaggerParser.validate(copy(document))).resolves.toBeTruthy();
    expect(document.openapi).toBe('3.1.0');
  });

  it('is found wrong by that check when it is wrong', async () => {
    const wrong = copy({ ...document, info: { ...document.info, version: undefined } });
    await expect(SwaggerParser.validate(wrong)).rejects.toThrow();
  });

  it('describes every route of the content API, and no other', () => {
    const routes = parvis.strapi.server
      .listRoutes()
      .filter(({ path }) => /^\/api\/[^(]*$/.test(path))
      .flatMap(({ path, methods }) =>
        methods
          .filter((method: string) => method !== 'HEAD')
          .map((method: string) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`),
      );
    expect(routes.length).toBeGreaterThan(40);
    expect(
      operations()
        .filter((operation) => operation.includes(' /api/'))
        .sort(),
    ).toEqual([...new Set(routes)].sort());
  });

  it('gives each operation a name of its own and a heading that exists', () => {
    const described = Object.values(document.paths).flatMap((item) => Object.values(item));
    const names = described.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const headings = new Set(document.tags.map(({ name }) => name));
    for (const { tags } of described) for (const tag of tags) expect(headings).toContain(tag);
  });

  it('is kept by every list, and by each of its entries with all that belongs to it', async () => {
    const forEverybody = (path: string) =>
      document.paths[path]?.get?.security.some((credentials) => Object.keys(credentials).length === 0);
    const lists = Object.keys(document.paths).filter(
      (path) => `${path}/{id}` in document.paths && forEverybody(path),
    );
    expect(lists.length).toBeGreaterThan(10);
    for (const path of lists) {
      const list = await get(`${path}?populate=*&pagination[pageSize]=50`);
      expect([path, broken('get', path, list)]).toEqual([path, []]);
      expect(list.body.data.length).toBeGreaterThan(0);
      for (const { documentId } of list.body.data.slice(0, 5)) {
        const entry = await get(`${path}/${documentId}?populate=*`);
        expect([path, broken('get', `${path}/{id}`, entry)]).toEqual([path, []]);
      }
    }
    expect(broken('get', '/api/site', await get('/api/site?populate=*'))).toEqual([]);
    for (const path of ['/api/upload/files', '/api/upload/files/page']) {
      expect([path, broken('get', path, await get(path, token))]).toEqual([path, []]);
    }
  });

  it('is kept by refusals', async () => {
    const one = '/api/press-releases/{id}';
    const unknown = await get('/api/press-releases?colour=red');
    const missing = await get('/api/press-releases/none');
    const stranger = await get('/api/press-releases', 'none');
    const draft = await get('/api/press-releases?status=draft');
    const write = await parvis.http().post('/api/partners').send({ data: {} });
    const wrong = await parvis
      .http()
      .post('/api/partners')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { kind: 'planet' } });
    const answers: [Method, string, number, Answer][] = [
      ['get', '/api/press-releases', 400, unknown],
      ['get', one, 404, missing],
      ['get', '/api/press-releases', 401, stranger],
      ['get', '/api/press-releases', 403, draft],
      ['post', '/api/partners', 403, write],
      ['post', '/api/partners', 400, wrong],
    ];
    for (const [method, path, status, answer] of answers) {
      expect([path, answer.status, broken(method, path, answer)]).toEqual([path, status, []]);
    }
  });

  it('is kept by what writes', async () => {
    const authorized = { Authorization: `Bearer ${token}` };
    const created = await parvis
      .http()
      .post('/api/themes')
      .set(authorized)
      .send({ data: { name: 'Essai', slug: 'essai' } });
    expect([created.status, broken('post', '/api/themes', created)]).toEqual([201, []]);
    const path = `/api/themes/${created.body.data.documentId}`;
    const updated = await parvis
      .http()
      .put(path)
      .set(authorized)
      .send({ data: { name: 'Essais' } });
    expect([updated.status, broken('put', '/api/themes/{id}', updated)]).toEqual([200, []]);
    expect((await parvis.http().delete(path).set(authorized)).status).toBe(204);
  });

  it('is kept by what a commune asks of the label', async () => {
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const desk = new LabelDesk(parvis);
    await desk.begin();
    const edition = await desk.openEdition();
    await desk.account('Ana');
    const [claims, applications] = ['/claims', '/applications'];
    const one = `${applications}/{id}`;
    const claim = { body: { commune: '29999', role: 'Maire' } };
    const made = await desk.call('Ana', 'post', claims, claim);
    await desk.does('post', `/claims/${made.data.id}/confirm`, { version: 1 });
    const begun = await desk.call('Ana', 'post', applications, { body: { edition, commune: '29999' } });
    const { id } = begun.data;
    const saved = await desk.answer('Ana', id, 'A', { text: 'Un conseil.', mark: '2' });
    const refused = await desk.call('Ana', 'post', `${applications}/${id}/submit`);
    await desk.answer('Ana', id, 'B', { text: 'Un vote.', mark: '2' });
    await desk.commit(id);
    const answers: [Method, string, number, Called][] = [
      ['post', claims, 201, made],
      ['post', claims, 409, await desk.call('Ana', 'post', claims, claim)],
      ['get', claims, 200, await desk.call('Ana', 'get', claims)],
      ['post', applications, 201, begun],
      ['get', applications, 200, await desk.call('Ana', 'get', applications)],
      ['get', one, 200, await desk.call('Ana', 'get', `${applications}/${id}`)],
      ['get', one, 404, await desk.call('Ana', 'get', `${applications}/999999`)],
      ['patch', `${one}/answers/{question}`, 200, saved],
      ['patch', `${one}/answers/{question}`, 412, await desk.answer('Ana', id, 'A', { mark: '1' })],
      ['patch', `${one}/answers/{question}`, 422, await desk.answer('Ana', id, 'A', { mark: '9' }, 1)],
      [
        ...(['patch', `${one}/answers/{question}`, 428] as const),
        await desk.call('Ana', 'patch', `${applications}/${id}/answers/A`),
      ],
      ['post', `${one}/submit`, 409, refused],
      ['post', `${one}/submit`, 200, await desk.call('Ana', 'post', `${applications}/${id}/submit`)],
      ['post', `${one}/withdraw`, 200, await desk.call('Ana', 'post', `${applications}/${id}/withdraw`)],
    ];
    for (const [method, path, status, answer] of answers) {
      const body = JSON.parse(answer.text);
      const wrong = broken(method, `/api/label${path}`, { status: answer.status, body });
      expect([method, path, answer.status, wrong]).toEqual([method, path, status, []]);
    }
  });

  it('finds an answer wrong that is not as described', () => {
    const answer = { status: 200, body: { data: [{ id: 1, documentId: 'a', colour: 'red' }], meta: {} } };
    expect(broken('get', '/api/partners', answer)).not.toEqual([]);
  });

  it('names no other origin in its page, and lets nothing else load there', async () => {
    const { text, headers } = await parvis.http().get('/api/documentation').expect(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(text).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });
});
