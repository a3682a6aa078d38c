import { CALLERS, callersOf } from '../support/callers';
import { type Planted, plantCanaries, publishVisible, typesWithDrafts } from '../support/canaries';
import { Gardener, randomWord } from '../support/gardener';
import { type Parvis, startParvis } from '../support/parvis';
import { ReadingWalk, type Which } from '../support/reading-walk';

const ofReleases: Which = ({ path, query }) => /press-releases|pressReleases/.test(path ?? query);

describe('A caller who may read published content only', () => {
  const word = randomWord();
  let parvis: Parvis;
  let planted: Planted[];
  let walk: ReadingWalk;
  let callers: Map<string, string | undefined>;

  beforeAll(async () => {
    parvis = await startParvis();
    planted = await plantCanaries(parvis, await publishVisible(parvis), await Gardener.with(parvis, word));
    walk = new ReadingWalk(parvis, planted, word);
    callers = await callersOf(parvis);
  });
  afterAll(() => parvis.stop());

  const findOnly = () => callers.get('token that may find');

  it('meets every type that has drafts', () => {
    expect(typesWithDrafts(parvis)).toHaveLength(9);
    // Two of each type, and the PDF and the press kit of a release.
    expect(walk.getRoutes().filter(({ type }) => type !== undefined)).toHaveLength(20);
  });

  it.each(CALLERS)(
    'reads nothing else over REST, whichever parameter asks: %s',
    async (caller) => {
      expect(await walk.restLeaks(callers.get(caller))).toEqual([]);
    },
    300_000,
  );

  it.each(CALLERS)(
    'reads nothing else over GraphQL, whichever argument asks: %s',
    async (caller) => {
      expect(await walk.graphqlLeaks(callers.get(caller))).toEqual([]);
    },
    300_000,
  );

  it('learns nothing from how many entries a filter finds', async () => {
    for (const { model } of planted) {
      const { body } = await parvis.http().get(`/api/${model.info.pluralName}?_q=${word}`).expect(200);
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
      expect(answer.text).not.toContain(word);
    }
  });

  it('is told what to do when it asks for a draft', async () => {
    const { status, body } = await parvis.http().get('/api/press-releases?status=draft');
    expect({ status, code: body.error.details.code }).toEqual({ status: 403, code: 'PREVIEW_NEEDED' });
  });

  it('finds drafts in every family of attempts as soon as the gate is off', async () => {
    const shut = parvis.openPreviewToAll();
    const rest = new Set((await walk.restLeaks(findOnly(), ofReleases)).map(({ family }) => family));
    const graphql = new Set((await walk.graphqlLeaks(findOnly(), ofReleases)).map(({ family }) => family));
    shut();
    expect([...rest].sort()).toEqual(
      [
        'filter',
        'filter through relation',
        'page',
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
    const leaks = await walk.restLeaks(findOnly(), ofReleases);
    show();
    expect(new Set(leaks.map(({ family }) => family))).toEqual(new Set(['file owners']));
  }, 300_000);

  it('lets a front end preview drafts with the permission, and publishes nothing for it', async () => {
    const uid = 'api::page.page';
    const token = await parvis.apiToken([`${uid}.find`, `${uid}.create`, 'api::preview.preview.use']);
    const drafts = await parvis.http().get('/api/pages?status=draft').set('Authorization', `Bearer ${token}`);
    expect(drafts.text).toContain(word);
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
