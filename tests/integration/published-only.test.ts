import { CANARY, type Planted, plantCanaries, typesWithDrafts } from '../support/canaries';
import { graphqlProbes } from '../support/graphql-probes';
import { type Parvis, startParvis } from '../support/parvis';
import { probesOf } from '../support/probes';

describe('A caller who may read published content only', () => {
  let parvis: Parvis;
  let planted: Planted[];
  let callers: Map<string, string | undefined>;
  let findOnly: string;

  beforeAll(async () => {
    parvis = await startParvis();
    planted = await plantCanaries(parvis);
    const reading = planted.flatMap(({ model }) => [`${model.uid}.find`, `${model.uid}.findOne`]);
    findOnly = await parvis.apiToken([
      ...reading,
      'plugin::upload.content-api.find',
      'plugin::upload.content-api.findOne',
    ]);
    callers = new Map([
      ['anonymous', undefined],
      ['authenticated', await parvis.userToken()],
      ['read-only token', await parvis.apiToken('read-only')],
      ['token that may find', findOnly],
    ]);
  }, 120_000);
  afterAll(() => parvis.stop());

  /** The GET routes of the content API, found on the router, each with the type that it serves. */
  const getRoutes = (): { path: string; type: Planted | undefined }[] =>
    parvis.strapi.server
      .listRoutes()
      .filter(({ methods, path }) => methods.includes('GET') && path.startsWith('/api'))
      .map(({ path }) => ({
        path,
        type: planted.find(({ model }) => path.split('/')[2] === model.info.pluralName),
      }));

  const headers = (token: string | undefined): Record<string, string> =>
    token === undefined ? {} : { Authorization: `Bearer ${token}` };

  const read = async (path: string, query: string, token: string | undefined): Promise<string> =>
    (await fetch(`${parvis.url}${path}?${encodeURI(query)}`, { headers: headers(token) })).text();

  /** Tries each attempt, a few at a time, and gives those that found something. */
  const findLeaks = async <T extends { family: string }>(
    attempts: readonly T[],
    finds: (attempt: T) => Promise<boolean>,
  ): Promise<T[]> => {
    const leaks: T[] = [];
    const waiting = [...attempts];
    const worker = async (): Promise<void> => {
      for (let attempt = waiting.pop(); attempt !== undefined; attempt = waiting.pop()) {
        if (await finds(attempt)) leaks.push(attempt);
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    return leaks;
  };

  const restLeaks = (token: string | undefined, only?: string) =>
    findLeaks(
      getRoutes()
        .filter(({ path }) => only === undefined || path.includes(only))
        .flatMap((route) => probesOf(route, planted)),
      // An error may repeat the question, which names the canary; an answer has it as data.
      async ({ path, query }) =>
        (await read(path, query, token)).replaceAll(encodeURI(query), '').includes(CANARY),
    );

  const graphqlLeaks = async (token: string | undefined, only = '') => {
    const probes = await graphqlProbes(parvis, planted);
    return findLeaks(
      probes.filter(({ query }) => query.includes(only)),
      async ({ query }) => {
        const body = JSON.stringify({ query });
        const request = {
          method: 'POST',
          headers: { ...headers(token), 'Content-Type': 'application/json' },
          body,
        };
        const { data } = await (await fetch(`${parvis.url}/graphql`, request)).json();
        return JSON.stringify(data ?? null).includes(CANARY);
      },
    );
  };

  it('meets every type that has drafts', () => {
    expect(typesWithDrafts(parvis)).toHaveLength(9);
    // Two of each type, and the PDF and the press kit of a release.
    expect(getRoutes().filter(({ type }) => type !== undefined)).toHaveLength(20);
  });

  it.each(['anonymous', 'authenticated', 'read-only token', 'token that may find'])(
    'reads nothing else over REST, whichever parameter asks: %s',
    async (caller) => {
      expect(await restLeaks(callers.get(caller))).toEqual([]);
    },
    300_000,
  );

  it.each(['anonymous', 'authenticated', 'read-only token', 'token that may find'])(
    'reads nothing else over GraphQL, whichever argument asks: %s',
    async (caller) => {
      expect(await graphqlLeaks(callers.get(caller))).toEqual([]);
    },
    300_000,
  );

  it('learns nothing from how many entries a filter finds', async () => {
    for (const { model } of planted) {
      const { body } = await parvis.http().get(`/api/${model.info.pluralName}?_q=${CANARY}`).expect(200);
      expect(body.meta.pagination.total).toBe(0);
    }
  });

  it('reads no draft by writing nothing into it', async () => {
    const writing = planted.map(({ model }) => `${model.uid}.update`);
    const token = await parvis.apiToken(writing);
    for (const { model, changed } of planted) {
      const request = parvis.http().put(`/api/${model.info.pluralName}/${changed}`).send({ data: {} });
      const answer = await request.set('Authorization', `Bearer ${token}`);
      expect({ type: model.uid, status: answer.status }).toEqual({ type: model.uid, status: 403 });
      expect(answer.text).not.toContain(CANARY);
    }
  });

  it('is told what to do when it asks for a draft', async () => {
    const { status, body } = await parvis.http().get('/api/press-releases?status=draft');
    expect({ status, code: body.error.details.code }).toEqual({ status: 403, code: 'PREVIEW_NEEDED' });
  });

  it('finds drafts in every family of attempts as soon as the gate is off', async () => {
    const shut = parvis.openPreviewToAll();
    const rest = new Set((await restLeaks(findOnly, 'press-releases')).map(({ family }) => family));
    const graphql = new Set((await graphqlLeaks(findOnly, 'pressReleases')).map(({ family }) => family));
    shut();
    expect([...rest].sort()).toEqual(
      [
        'filter',
        'filter through relation',
        'populate',
        'search',
        'sort',
        'sort through relation',
        'version',
      ].sort(),
    );
    expect([...graphql].sort()).toEqual(['filter', 'relation', 'version']);
  }, 300_000);

  it('would follow a file to the drafts that use it if its owners were shown', async () => {
    const show = parvis.showFileOwners();
    const leaks = await restLeaks(findOnly, 'press-releases');
    show();
    expect(new Set(leaks.map(({ family }) => family))).toEqual(new Set(['file owners']));
  }, 300_000);

  it('lets a front end preview drafts with the permission, and publishes nothing for it', async () => {
    const uid = 'api::page.page';
    const token = await parvis.apiToken([`${uid}.find`, `${uid}.create`, 'api::preview.preview.use']);
    const drafts = await read('/api/pages', 'status=draft', token);
    expect(drafts).toContain(CANARY);
    const create = (query: string) =>
      parvis
        .http()
        .post(`/api/pages${query}`)
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { title: 'Neuve' } });
    const refused = await create('?status=published');
    expect({ status: refused.status, code: refused.body.error.details.code }).toEqual({
      status: 403,
      code: 'PUBLISHING_NOT_HERE',
    });
    const made = await create('');
    expect(made.status).toBe(201);
    expect(made.body.data.publishedAt).toBeNull();
  });
});
