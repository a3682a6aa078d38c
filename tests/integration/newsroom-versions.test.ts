import { record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice, paragraph } from '../support/press';

const uid = 'api::press-release.press-release';
const NOTE = 'Le premier texte donnait 205 élus ; ils étaient 250.';

describe('The record of a release', () => {
  let parvis: Parvis;
  let press: PressOffice;
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
  });
  afterAll(() => parvis.stop());

  const releases = () => parvis.strapi.documents(uid);

  it('has one version more when several corrections are published in parallel', async () => {
    const documentId = await press.edited('Ensemble');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await press.versions(documentId)).toEqual(['1 release', '2 minor']);
  });

  it('begins with what was found when the release had been public before versions were kept', async () => {
    const documentId = await press.published('Ancien');
    await parvis.sql('ALTER TABLE parvis_published_versions DISABLE TRIGGER USER');
    await parvis.sql('DELETE FROM parvis_published_versions WHERE document_id = ?', [documentId]);
    await parvis.sql('ALTER TABLE parvis_published_versions ENABLE TRIGGER USER');
    await parvis.sql('DELETE FROM parvis_public_records WHERE document_id = ?', [documentId]);
    await press.edit(documentId, 'Corrigé bien plus tard.');
    await expect(releases().publish({ documentId })).rejects.toMatchObject({ status: 409 });
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    expect(await press.versions(documentId)).toEqual(['1 found', '2 minor']);
  });

  it('keeps every version whole, and refuses to change or delete one', async () => {
    const documentId = await press.edited('Gardé');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    const [first] = await parvis.sql(
      'SELECT content FROM parvis_published_versions WHERE document_id = ? AND number = 1',
      [documentId],
    );
    expect(JSON.parse(String(first?.content))).toMatchObject({
      title: 'Gardé',
      body: paragraph('Le texte du communiqué.'),
      dateline: [{ place: 'Lille' }],
      issuers: [{ title: 'Bureau des essais' }],
    });
    for (const statement of [
      "UPDATE parvis_published_versions SET cause = 'major'",
      'DELETE FROM parvis_published_versions',
      'TRUNCATE parvis_published_versions',
    ]) {
      await expect(parvis.sql(statement)).rejects.toThrow('Published versions are kept as they are');
    }
  });

  it('is not written by hand, in the panel, over REST, GraphQL or the document service', async () => {
    const documentId = await press.published('À la main');
    const forged = {
      corrections: [{ date: '2020-01-01T00:00:00.000Z', note: 'Inventé', major: true }],
      withdrawal: { date: '2020-01-01T00:00:00.000Z', reason: 'other' as const },
      lastCorrectedAt: '2020-01-01T00:00:00.000Z',
      withdrawnAt: '2020-01-01T00:00:00.000Z',
      mediaMentionCount: 99,
    };
    await releases().update({ documentId, data: { subtitle: 'Par le code', ...forged } });
    await parvis
      .http()
      .put(`/content-manager/collection-types/${uid}/${documentId}`)
      .set('Authorization', `Bearer ${await parvis.adminToken('Super Admin')}`)
      .send({ subtitle: 'Par le panneau', ...forged })
      .expect(200);
    const token = await parvis.apiToken('full-access');
    for (const [name, value] of Object.entries(forged)) {
      const answer = await parvis
        .http()
        .put(`/api/press-releases/${documentId}`)
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { [name]: value } });
      expect([name, answer.status]).toEqual([name, 400]);
      const graphql = await parvis.graphql(
        'mutation ($id: ID!, $data: PressReleaseInput!) { updatePressRelease(documentId: $id, data: $data) { documentId } }',
        { id: documentId, data: { [name]: value } },
        token,
      );
      expect(graphql.errors?.[0]?.message).toContain(name);
    }
    expect(await releases().findOne({ documentId, status: 'draft', populate: '*' })).toMatchObject({
      subtitle: 'Par le panneau',
      corrections: [],
      withdrawal: null,
      lastCorrectedAt: null,
      withdrawnAt: null,
      mediaMentionCount: 0,
    });
  });

  it('gives a copy of the release none of its corrections', async () => {
    const documentId = await press.edited('Copié');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE });
    const copy = await releases().clone({ documentId, data: { title: 'La copie', kind: 'release' } });
    expect(
      await releases().findOne({ documentId: String(copy?.documentId), status: 'draft', populate: '*' }),
    ).toMatchObject({ title: 'La copie', corrections: [], lastCorrectedAt: null });
  });
});
