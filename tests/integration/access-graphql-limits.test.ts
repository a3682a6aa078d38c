import { getIntrospectionQuery } from 'graphql';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
beforeAll(async () => {
  parvis = await startParvis();
});
afterAll(() => parvis.stop());

const refused = async (query: string) => {
  const answer = await parvis.graphql(query);
  return { status: answer.status, message: answer.errors?.[0]?.message };
};

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join(' ');

const nested = (depth: number): string =>
  depth === 0 ? 'documentId' : `parentEvent { ${nested(depth - 1)} }`;

it('a query of ordinary size is answered', async () => {
  expect(await refused('{ pressReleases { title issuers { name logo { url } } themes { name } } }')).toEqual({
    status: 200,
    message: undefined,
  });
});

it('developers can ask for the schema', async () => {
  const answer = await parvis.graphql(getIntrospectionQuery());
  expect(answer.status).toBe(200);
  expect(answer.data).toHaveProperty('__schema.types');
});

it('depth ends at ten', async () => {
  expect((await refused(`{ events { ${nested(8)} } }`)).status).toBe(200);
  expect(await refused(`{ events { ${nested(11)} } }`)).toEqual({
    status: 400,
    message: expect.stringContaining('exceeds maximum operation depth of 10'),
  });
});

it('aliases end at thirty', async () => {
  expect((await refused(`{ ${many(30, (at) => `a${at}: pages { documentId }`)} }`)).status).toBe(200);
  expect(await refused(`{ ${many(31, (at) => `a${at}: pages { documentId }`)} }`)).toEqual({
    status: 400,
    message: expect.stringContaining('Aliases limit of 30 exceeded'),
  });
});

it('directives end at fifty', async () => {
  const field = (count: number) => `{ pages { documentId ${many(count, () => '@include(if: true)')} } }`;
  expect(await refused(field(51))).toEqual({
    status: 400,
    message: expect.stringContaining('Directives limit of 50 exceeded'),
  });
});

it('tokens end at two thousand', async () => {
  expect(await refused(`{ pages { ${many(2000, () => 'title')} } }`)).toEqual({
    status: 400,
    message: expect.stringContaining('more that 2000 tokens'),
  });
});

it('cost ends at five thousand, through fragments, too', async () => {
  const wide =
    '... on Event { parentEvent { parentEvent { parentEvent { parentEvent { parentEvent { parentEvent { title slug } } } } } } }';
  expect(await refused(`{ events { ${many(60, () => wide)} } }`)).toEqual({
    status: 400,
    message: expect.stringContaining('Query Cost limit of 5000 exceeded'),
  });
});

it('several operations in one request are refused', async () => {
  const answer = await parvis
    .http()
    .post('/graphql')
    .send([{ query: '{ pages { title } }' }]);
  expect(answer.status).toBe(400);
});

it('a page never holds more than a hundred entries, over GraphQL and REST', async () => {
  for (let at = 0; at < 101; at += 1) {
    await parvis.strapi
      .documents('api::theme.theme')
      .create({ data: { name: `Thème ${at}`, slug: `theme-${at}` } });
  }
  const answer = await parvis.graphql(
    '{ a: themes(pagination: { limit: 100000 }) { name } b: themes(pagination: { pageSize: 100000 }) { name } c: themes { name } d: themes(pagination: { limit: -1 }) { name } }',
  );
  const sizes = Object.values(answer.data ?? {}).map((page) => (Array.isArray(page) ? page.length : page));
  expect(sizes).toEqual([100, 100, 25, 100]);

  const size = async (query: string) => (await parvis.http().get(`/api/themes?${query}`)).body.data.length;
  expect(await size('pagination[limit]=100000')).toBe(100);
  expect(await size('pagination[pageSize]=100000')).toBe(100);
  expect(await size('pagination[limit]=-1')).toBeLessThanOrEqual(100);
});

describe('from a browser', () => {
  const allowed = async (method: 'get' | 'options', path: string, origin: string) => {
    const answer = await parvis
      .http()
      [method](path)
      .set('Origin', origin)
      .set('Access-Control-Request-Method', 'POST')
      .set('Apollo-Require-Preflight', 'true');
    return {
      origin: answer.headers['access-control-allow-origin'],
      credentials: answer.headers['access-control-allow-credentials'],
    };
  };

  const calls = (['get', 'options'] as const).flatMap((method) =>
    ['/api/pages', '/graphql?query={__typename}'].map((path) => ({ method, path })),
  );

  it.each(calls)('$method $path takes cookies from the own site only', async ({ method, path }) => {
    expect(await allowed(method, path, 'http://site.example')).toEqual({
      origin: 'http://site.example',
      credentials: 'true',
    });
    expect((await allowed(method, path, 'https://other.example')).credentials).toBeUndefined();
  });

  it('a link or form of another site cannot call GraphQL', async () => {
    const call = () => parvis.http().get('/graphql?query={__typename}');
    expect((await call()).status).toBe(400);
    expect((await call().set('Apollo-Require-Preflight', 'true')).status).toBe(200);
  });

  it('an error tells nothing of where it happened', async () => {
    const answer = await parvis.graphql('{ pages { nothing } }');
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules/);
  });
});
