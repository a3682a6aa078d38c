import { record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice } from '../support/press';

const uid = 'api::press-release.press-release';
const MENTION = 'api::media-mention.media-mention';

describe('The media mentions of a release', () => {
  let parvis: Parvis;
  let press: PressOffice;
  let reader: string;
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
    reader = await parvis.apiToken('read-only');
  });
  afterAll(() => parvis.stop());

  const mentions = () => parvis.strapi.documents(MENTION);
  const mention = async (release: string | null, outlet = 'Le Journal des essais'): Promise<string> => {
    const { documentId } = await mentions().create({
      data: {
        ...{ outlet, title: 'Un article', url: 'https://journal.example/article', date: '2026-06-04' },
        release,
      },
    });
    return documentId;
  };
  const counted = async (documentId: string): Promise<unknown> => {
    const { body } = await parvis
      .http()
      .get(`/api/press-releases/${documentId}?fields=mediaMentionCount`)
      .set('Authorization', `Bearer ${reader}`)
      .expect(200);
    return body.data.mediaMentionCount;
  };

  it('are counted on it as they become public, over REST and GraphQL', async () => {
    const release = await press.published('Repris deux fois');
    expect(await counted(release)).toBe(0);
    const [first, second] = [await mention(release), await mention(release)];
    expect(await counted(release)).toBe(0);
    await mentions().publish({ documentId: first });
    await mentions().publish({ documentId: second });
    expect(await counted(release)).toBe(2);
    const answer = await parvis.graphql(
      'query ($id: ID!) { pressRelease(documentId: $id) { mediaMentionCount } }',
      { id: release },
      reader,
    );
    expect(answer.data).toEqual({ pressRelease: { mediaMentionCount: 2 } });
    await mentions().unpublish({ documentId: first });
    expect(await counted(release)).toBe(1);
    await mentions().delete({ documentId: second });
    expect(await counted(release)).toBe(0);
  });

  it('move with the release they speak of', async () => {
    const [one, other] = [await press.published('Le premier'), await press.published('Le second')];
    const documentId = await mention(one);
    await mentions().publish({ documentId });
    await mentions().update({ documentId, data: { release: other } });
    expect([await counted(one), await counted(other)]).toEqual([1, 0]);
    await mentions().publish({ documentId });
    expect([await counted(one), await counted(other)]).toEqual([0, 1]);
    await mentions().update({ documentId, data: { release: null } });
    await mentions().publish({ documentId });
    expect([await counted(one), await counted(other)]).toEqual([0, 0]);
  });

  it('stay counted when the release is corrected or withdrawn, and are no edit of it', async () => {
    const release = await press.published('Repris puis corrigé');
    const before = await parvis.sql('SELECT updated_at FROM press_releases WHERE document_id = ?', [release]);
    const documentId = await mention(release);
    await mentions().publish({ documentId });
    expect(
      await parvis.sql('SELECT updated_at FROM press_releases WHERE document_id = ?', [release]),
    ).toEqual(before);
    await parvis.strapi.documents(uid).publish({ documentId: release });
    await parvis.strapi.documents(uid).update({ documentId: release, data: { subtitle: 'Précision' } });
    await record(parvis.strapi).correct({ uid, documentId: release }, { kind: 'minor' });
    expect(await counted(release)).toBe(1);
    await mentions().publish({ documentId: await mention(release) });
    expect(await counted(release)).toBe(2);
    await record(parvis.strapi).withdraw(
      { uid, documentId: release },
      { reason: 'other', explanation: null, replacementUrl: null },
    );
    expect(await counted(release)).toBe(2);
  });

  it('are all counted when they are published in parallel, and not when that fails', async () => {
    const release = await press.published('Repris partout');
    const drafts = await Promise.all(Array.from({ length: 8 }, () => mention(release)));
    const failing = drafts[3];
    parvis.strapi.documents.use(async (context, next) => {
      const result = await next();
      if (context.action === 'publish' && context.params.documentId === failing) {
        throw new Error('The disk is full');
      }
      return result;
    });
    await Promise.allSettled(drafts.map((documentId) => mentions().publish({ documentId })));
    expect(await counted(release)).toBe(7);
  });

  it('of other releases, and of none, are not counted', async () => {
    const release = await press.published('Sans écho');
    await mentions().publish({ documentId: await mention(null) });
    expect(await counted(release)).toBe(0);
  });
});
