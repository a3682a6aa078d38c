import { localTime, now } from '@parvis/clock';
import { embargo, grants } from '@parvis/embargo';
import { mailings, record } from '@parvis/newsroom';
import { z } from 'zod';
import { demoReadingLink } from '../../database/demo';
import { dateAhead } from '../../database/demo/days-ahead';
import { type Parvis, startParvis } from '../support/parvis';

const RELEASE = 'api::press-release.press-release';
const UNPUBLISHED = ['idees-des-habitants-de-claircombe', 'charte-des-ateliers-de-claircombe'];
const [UNDER_EMBARGO = '', WITHOUT_PARTNER = ''] = UNPUBLISHED;
const CORRECTED = 'claircombe-premier-atelier-340-habitants';
const WITHDRAWN = 'montdouve-ouvre-la-maison-des-habitants';

describe('The press office of the demo', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis({ demo: true });
  });
  afterAll(() => parvis.stop());

  const placeOf = async (slug: string) => {
    const found = await parvis.strapi.documents(RELEASE).findFirst({ filters: { slug } });
    return { uid: RELEASE, documentId: found?.documentId ?? '' } as const;
  };
  const planOf = async (slug: string) => embargo(parvis.strapi).openPlan(await placeOf(slug));
  const published = async (slug: string) => {
    const answer = await parvis
      .http()
      .get('/api/press-releases')
      .query({ 'filters[slug]': slug, populate: '*' });
    return answer.body.data;
  };
  /** The demo may have been loaded yesterday, if only by a minute. */
  const daysAhead = async (days: number) => {
    const [planned] = await parvis.sql(
      "select min(at) as at from parvis_journal where action = 'embargo.planned'",
    );
    return dateAhead(days, z.coerce.date().parse(planned?.at));
  };

  it('has planned a release to which everybody has agreed, three days ahead at ten in Paris', async () => {
    const plan = await planOf(UNDER_EMBARGO);
    expect(plan).toMatchObject({ kind: 'publish', state: 'planned', zone: 'Europe/Paris' });
    expect(localTime(plan?.instant ?? now(), 'Europe/Paris')).toBe(`${await daysAhead(3)}T10:00`);
    const { documentId } = await placeOf(UNDER_EMBARGO);
    const draft = await parvis.strapi.documents(RELEASE).findOne({ documentId, populate: ['dateline'] });
    expect(draft?.dateline?.date).toBe(await daysAhead(3));
  });

  it('waits for a partner’s approval of another, ten days ahead, and has written to its contact', async () => {
    const plan = await planOf(WITHOUT_PARTNER);
    expect(plan).toMatchObject({ kind: 'publish', state: 'awaiting-approval' });
    expect(localTime(plan?.instant ?? now(), 'Europe/Paris')).toBe(`${await daysAhead(10)}T10:00`);
    expect(
      await parvis.sql('select kind, state from parvis_embargo_approvals where plan_id = ? order by kind', [
        plan?.id ?? 0,
      ]),
    ).toEqual([
      { kind: 'partner', state: 'requested' },
      { kind: 'staff', state: 'given' },
    ]);
    await parvis.runDueJobs();
    // The town halls of the demo are told of the steps of the label.
    const told = parvis.postBox.mails.map(({ to }) => to).filter((to) => !to.endsWith('@parvis.example'));
    expect(told).toEqual(['presse@voisins.claircombe.example']);
  });

  it('lets one journalist read the release under embargo, by the link that a start writes down', async () => {
    const [grant, ...others] = await grants(parvis.strapi).listFor(await placeOf(UNDER_EMBARGO));
    expect(others).toEqual([]);
    expect(grant).toMatchObject({ person: 'Ondine Tressac', state: 'offered' });
    const link = new URL((await demoReadingLink(parvis.strapi)) ?? '');
    const page = await parvis.http().get(link.pathname).set('Accept', 'text/html').expect(200);
    expect(page.text).toContain('Ondine Tressac');

    await grants(parvis.strapi).revoke(grant?.id ?? '', { kind: 'system', id: null });
    expect(await demoReadingLink(parvis.strapi)).toBeNull();
  });

  it('shows neither of the two to the public, whoever asks how', async () => {
    const everything = { populate: '*', 'pagination[pageSize]': 100 };
    const asked = ['press-releases', 'media-mentions', 'partners', 'press-contacts', 'themes', 'communes'];
    const answers = await Promise.all(
      asked.map(async (path) => (await parvis.http().get(`/api/${path}`).query(everything).expect(200)).text),
    );
    const { data } = await parvis.graphql(
      '{ pressReleases(pagination: { limit: 100 }) { slug title lead body } }',
    );
    const shown = [...answers, JSON.stringify(data)].join();
    // Control: there is something to be shown, and staff are shown it.
    expect(shown).toContain(CORRECTED);
    const token = await parvis.apiToken([`${RELEASE}.find`, 'api::preview.preview.use']);
    const drafts = await parvis
      .http()
      .get('/api/press-releases?status=draft&pagination[pageSize]=100')
      .set('Authorization', `Bearer ${token}`);
    for (const secret of [...UNPUBLISHED, '212 idées', 'la charte des ateliers', 'cover_consultation']) {
      expect(shown).not.toContain(secret);
      if (secret !== 'cover_consultation') expect(drafts.text).toContain(secret);
    }
  });

  it('has corrected a release in public, with a note and the version before', async () => {
    const [release] = await published(CORRECTED);
    expect(release).toMatchObject({
      lead: expect.stringContaining('340 habitants'),
      figures: [{ value: '340' }],
      corrections: [{ major: true, note: expect.stringContaining('340, et non 430') }],
      lastCorrectedAt: '2026-10-08T09:30:00.000Z',
      firstReleasedAt: '2026-10-06T08:00:00.000Z',
    });
    const { versions, broken } = await record(parvis.strapi).stateOf(await placeOf(CORRECTED));
    expect(versions.map(({ cause }) => cause)).toEqual(['major', 'release']);
    expect(broken).toBeNull();
  });

  it('has withdrawn a release, of which the public reads the notice alone', async () => {
    const [release] = await published(WITHDRAWN);
    expect(release).toMatchObject({
      title: 'Montdouve ouvre sa maison des habitants',
      lead: null,
      body: null,
      withdrawal: { reason: 'error', replacementUrl: 'https://www.claircombe.example/maison-des-habitants' },
      withdrawnAt: '2026-09-16T14:00:00.000Z',
    });
    expect(JSON.stringify(release)).not.toContain('ancienne gare');
  });

  it('counts the articles about its releases', async () => {
    expect((await published(CORRECTED))[0].mediaMentionCount).toBe(1);
    expect(
      (await published('partenariat-coeur-de-nos-communes-empreintes-citoyennes'))[0].mediaMentionCount,
    ).toBe(1);
  });

  it('has begun a mailing to its two lists, and sent nothing', async () => {
    const [mailing, ...others] = await mailings(parvis.strapi).list();
    expect(others).toEqual([]);
    expect(mailing).toMatchObject({ state: 'draft', moment: 'lift', ...(await placeOf(UNDER_EMBARGO)) });
    expect(mailing?.lists).toHaveLength(2);
  });
});
