import { record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice } from '../support/press';

const RELEASE = 'api::press-release.press-release';
const PARTNER = 'api::partner.partner';

describe('Publishing', () => {
  let parvis: Parvis;
  let press: PressOffice;
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
  });
  afterAll(() => parvis.stop());

  const documents = () => parvis.strapi.documents;
  const draftPartner = (name: string) => documents()(PARTNER).create({ data: { name, kind: 'association' } });

  it('never happens through a creation or an update', async () => {
    const created = await documents()(PARTNER).create({
      data: { name: 'Association des berges', kind: 'association' },
      status: 'published',
    });
    await documents()(PARTNER).update({
      documentId: created.documentId,
      data: { shortName: 'ADB' },
      status: 'published',
    });
    expect(
      await documents()(PARTNER).findOne({ documentId: created.documentId, status: 'published' }),
    ).toBeNull();
  });

  it('is refused while the release points at an unpublished partner, and names it', async () => {
    const partner = await draftPartner('Collectif des ponts');
    const documentId = await press.draft('Un pont de plus', { issuers: [partner.documentId] });
    await expect(documents()(RELEASE).publish({ documentId })).rejects.toMatchObject({
      name: 'ValidationError',
      details: { code: 'UNPUBLISHED_TARGETS', errors: [{ path: ['issuers'] }] },
    });
    expect(await documents()(RELEASE).findOne({ documentId, status: 'published' })).toBeNull();
  });

  it('is refused while all the contacts of the release are kept for internal use', async () => {
    const contacts = documents()('api::press-contact.press-contact');
    const { documentId: internal } = await contacts.create({
      data: { name: 'Dominique Interne', email: 'interne@essai.example', publicDisplay: false },
    });
    const documentId = await press.draft('Personne à appeler', { contacts: [internal] });
    await expect(documents()(RELEASE).publish({ documentId })).rejects.toMatchObject({
      details: { code: 'INVALID_CONTENT', errors: [{ path: ['contacts'] }] },
    });
    await contacts.update({ documentId: internal, data: { publicDisplay: true } });
    await contacts.publish({ documentId: internal });
    await documents()(RELEASE).publish({ documentId });
    expect(await documents()(RELEASE).findOne({ documentId, status: 'published' })).not.toBeNull();
  });

  it('publishes all of them together when asked to', async () => {
    const partner = await draftPartner('Collectif des gares');
    const person = await documents()('api::person.person').create({
      data: { name: 'Camille Exemple', affiliation: partner.documentId },
    });
    const event = await documents()('api::event.event').create({
      data: {
        title: 'Rencontre des gares',
        kind: 'meeting',
        eventState: 'scheduled',
        attendanceMode: 'online',
        schedule: {
          startsAt: '2027-03-28T08:00:00.000Z',
          endsAt: '2027-03-28T09:00:00.000Z',
          timezone: 'Europe/Paris',
        },
        sessions: [{ title: 'Ouverture', speakers: [person.documentId] }],
      },
    });
    const token = await parvis.adminToken('Super Admin');
    const path = `/parvis/publication/api::event.event/${event.documentId}`;
    const before = await parvis.http().get(path).set('Authorization', `Bearer ${token}`).expect(200);
    expect(before.body.data.unpublishedTargets.map((target: { title: string }) => target.title)).toEqual([
      'Collectif des gares',
      'Camille Exemple',
    ]);
    await parvis.http().post(`${path}/publish-together`).set('Authorization', `Bearer ${token}`).expect(200);
    const published = await documents()('api::event.event').findOne({
      documentId: event.documentId,
      status: 'published',
      populate: { sessions: { populate: { speakers: { populate: ['affiliation'] } } } },
    });
    expect(published?.sessions?.[0]?.speakers?.[0]?.affiliation?.name).toBe('Collectif des gares');
  });

  it('is for good: a release that has been public is neither unpublished nor deleted', async () => {
    const documentId = await press.published('Une annonce publique');
    await expect(documents()(RELEASE).unpublish({ documentId })).rejects.toMatchObject({
      details: { code: 'ONCE_PUBLIC' },
    });
    await expect(documents()(RELEASE).delete({ documentId })).rejects.toMatchObject({
      details: { code: 'ONCE_PUBLIC' },
    });
    expect(await documents()(RELEASE).findOne({ documentId, status: 'published' })).not.toBeNull();
  });

  it('leaves a draft free to be deleted', async () => {
    const documentId = await press.draft('Une idée abandonnée');
    await documents()(RELEASE).delete({ documentId });
    expect(await documents()(RELEASE).findOne({ documentId, status: 'draft' })).toBeNull();
  });
});

describe('References of press releases', () => {
  let parvis: Parvis;
  let press: PressOffice;
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
  });
  afterAll(() => parvis.stop());

  const publishedReferences = async (): Promise<unknown[]> => {
    const rows = await parvis.sql(
      'SELECT reference FROM press_releases WHERE published_at IS NOT NULL ORDER BY reference',
    );
    return rows.map((row) => row.reference);
  };

  it('have no gap and no double when 20 releases are first published in parallel, and one of them fails', async () => {
    parvis.stopClockAt('2026-06-01T10:00:00.000Z');
    const releases = parvis.strapi.documents(RELEASE);
    const drafts = await Promise.all(
      Array.from({ length: 21 }, (_, index) => press.draft(`Annonce ${index}`)),
    );
    const failing = drafts[10];
    parvis.strapi.documents.use(async (context, next) => {
      const result = await next();
      if (context.action === 'publish' && context.params.documentId === failing) {
        throw new Error('The disk is full');
      }
      return result;
    });
    const outcomes = await Promise.allSettled(drafts.map((documentId) => releases.publish({ documentId })));
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(1);
    expect(await publishedReferences()).toEqual(
      Array.from({ length: 20 }, (_, index) => `CP-2026-${String(index + 1).padStart(3, '0')}`),
    );
  });

  it('are not chosen by hand, in the panel or over the API', async () => {
    const documentId = await press.draft('Une annonce sans numéro');
    const chosen = { reference: 'CP-2026-999', firstReleasedAt: '2020-01-01T00:00:00.000Z' };
    const panel = await parvis.adminToken('Super Admin');
    await parvis
      .http()
      .put(`/content-manager/collection-types/${RELEASE}/${documentId}`)
      .set('Authorization', `Bearer ${panel}`)
      .send({ subtitle: 'Écrit dans le panneau', ...chosen });
    const token = await parvis.apiToken('full-access');
    const api = await parvis
      .http()
      .put(`/api/press-releases/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { subtitle: 'Écrit par l’API', ...chosen } });
    expect(api.status).toBe(400);
    expect(await parvis.strapi.documents(RELEASE).findOne({ documentId, status: 'draft' })).toMatchObject({
      reference: null,
      firstReleasedAt: null,
    });
  });

  it('stay when a release is published again, and are not given to its copy', async () => {
    const releases = parvis.strapi.documents(RELEASE);
    const [row] = await parvis.sql(
      "SELECT document_id FROM press_releases WHERE reference = 'CP-2026-005' LIMIT 1",
    );
    const documentId = String(row?.document_id);
    await releases.update({ documentId, data: { subtitle: 'Précision' } });
    await record(parvis.strapi).correct({ uid: RELEASE, documentId }, { kind: 'minor' });
    expect(await releases.findOne({ documentId, status: 'published' })).toMatchObject({
      reference: 'CP-2026-005',
    });
    const copy = await releases.clone({ documentId, data: { title: 'Une autre annonce', kind: 'release' } });
    expect(copy).toMatchObject({
      entries: [{ reference: null, firstReleasedAt: null, slug: 'une-autre-annonce' }],
    });
  });
});

describe('The address of a document', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  it('is made from the title and numbered when it is taken, also under 10 parallel creations', async () => {
    const pages = parvis.strapi.documents('api::page.page');
    const made = await Promise.all(
      Array.from({ length: 10 }, () => pages.create({ data: { title: 'Qui sommes-nous ?' } })),
    );
    expect(new Set(made.map((page) => page.slug))).toEqual(
      new Set([
        'qui-sommes-nous',
        ...Array.from({ length: 9 }, (_, index) => `qui-sommes-nous-${index + 2}`),
      ]),
    );
  });

  it('is frozen by the first publication, and changes only when that is confirmed', async () => {
    const pages = parvis.strapi.documents('api::page.page');
    const { documentId } = await pages.create({ data: { title: 'Mentions', slug: 'mentions' } });
    await pages.update({ documentId, data: { slug: 'mentions-legales' } });
    await pages.publish({ documentId });
    await expect(pages.update({ documentId, data: { slug: 'legal' } })).rejects.toMatchObject({
      details: { code: 'SLUG_FROZEN', errors: [{ path: ['slug'] }] },
    });
    const token = await parvis.adminToken('Super Admin');
    const path = `/parvis/publication/api::page.page/${documentId}/slug`;
    const answer = await parvis
      .http()
      .post(path)
      .set('Authorization', `Bearer ${token}`)
      .send({ slug: 'legal' })
      .expect(200);
    expect(answer.body.data.slug).toEqual({ value: 'legal', frozen: true, aliases: ['mentions-legales'] });
  });

  it('goes on answering after a change, over REST and GraphQL', async () => {
    const token = await parvis.apiToken('read-only');
    const answer = await parvis
      .http()
      .get('/api/pages?filters[slug][$eq]=mentions-legales')
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    expect(answer.body.data).toMatchObject([{ slug: 'legal' }]);
    const graphql = await parvis.graphql(
      '{ pages(filters: { slug: { eq: "mentions-legales" } }) { slug } }',
      {},
      token,
    );
    expect(graphql.data).toEqual({ pages: [{ slug: 'legal' }] });
  });

  it('is not given to another document while it is an alias', async () => {
    const pages = parvis.strapi.documents('api::page.page');
    await expect(pages.create({ data: { title: 'X', slug: 'mentions-legales' } })).rejects.toMatchObject({
      details: { code: 'SLUG_TAKEN' },
    });
  });
});
