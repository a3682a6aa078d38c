import { record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice, paragraph } from '../support/press';

const uid = 'api::press-release.press-release';
const NOTE = 'Le premier texte donnait 205 élus ; ils étaient 250.';

describe('What is published again', () => {
  let parvis: Parvis;
  let press: PressOffice;
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
  });
  afterAll(() => parvis.stop());

  const releases = () => parvis.strapi.documents(uid);
  const edit = (documentId: string, text: string) =>
    releases().update({ documentId, data: { body: paragraph(text) } });
  const published = (documentId: string) =>
    releases().findOne({ documentId, status: 'published', populate: '*' });
  const versions = async (documentId: string): Promise<unknown[]> => {
    const rows = await parvis.sql(
      'SELECT number, cause FROM parvis_published_versions WHERE document_id = ? ORDER BY number',
      [documentId],
    );
    return rows.map(({ number, cause }) => `${number} ${cause}`);
  };
  const journal = async (documentId: string) =>
    parvis.sql(
      `SELECT action, note, after ->> 'kind' AS kind, after ->> 'version' AS version
         FROM parvis_journal WHERE subject_id = ? AND action LIKE 'newsroom.%' ORDER BY sequence`,
      [documentId],
    );
  /** A release that has been public, and whose draft has changed since. */
  const edited = async (title: string): Promise<string> => {
    const documentId = await press.published(title);
    await edit(documentId, 'Le texte corrigé du communiqué.');
    return documentId;
  };
  describe('does not say which correction it is', () => {
    it('and is refused by the document service, and nothing of it stays', async () => {
      const documentId = await edited('Refus du service');
      await expect(releases().publish({ documentId })).rejects.toMatchObject({
        status: 409,
        details: { code: 'CORRECTION_KIND_REQUIRED' },
      });
      expect(await published(documentId)).toMatchObject({ body: paragraph('Le texte du communiqué.') });
      expect(await versions(documentId)).toEqual(['1 release']);
      expect(await journal(documentId)).toMatchObject([{ action: 'newsroom.released' }]);
    });

    it('and is refused by the panel’s button, alone and for several', async () => {
      const documentId = await edited('Refus du panneau');
      const token = await parvis.adminToken('Super Admin');
      const path = `/content-manager/collection-types/${uid}`;
      const one = await parvis
        .http()
        .post(`${path}/${documentId}/actions/publish`)
        .set('Authorization', `Bearer ${token}`)
        .send({ body: paragraph('Encore autre chose.') });
      expect(one.status).toBe(409);
      expect(one.body.error.details.code).toBe('CORRECTION_KIND_REQUIRED');
      expect(one.body.error.message).toContain('correction mineure');
      const many = await parvis
        .http()
        .post(`${path}/actions/bulkPublish`)
        .set('Authorization', `Bearer ${token}`)
        .send({ documentIds: [documentId] });
      expect(many.body.error.details.code).toBe('CORRECTION_KIND_REQUIRED');
      expect(await published(documentId)).toMatchObject({ body: paragraph('Le texte du communiqué.') });
    });

    it('and is refused over REST and GraphQL, which never publish', async () => {
      const documentId = await edited('Refus de l’API');
      const token = await parvis.apiToken('full-access');
      const rest = await parvis
        .http()
        .put(`/api/press-releases/${documentId}?status=published`)
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { subtitle: 'Par REST' } });
      expect(rest.body.error.details.code).toBe('PUBLISHING_NOT_HERE');
      const graphql = await parvis.graphql(
        'mutation ($id: ID!) { updatePressRelease(documentId: $id, status: PUBLISHED, data: { subtitle: "GraphQL" }) { documentId } }',
        { id: documentId },
        token,
      );
      expect(graphql.errors).toHaveLength(1);
      expect(await published(documentId)).toMatchObject({ subtitle: null });
      expect(await versions(documentId)).toEqual(['1 release']);
    });

    it('and is not published by an update either, which writes the draft', async () => {
      const documentId = await edited('Mise à jour');
      await releases().update({ documentId, data: { subtitle: 'Code' }, status: 'published' });
      expect(await releases().findOne({ documentId, status: 'draft' })).toMatchObject({ subtitle: 'Code' });
      expect(await published(documentId)).toMatchObject({ subtitle: null });
      expect(await versions(documentId)).toEqual(['1 release']);
    });

    it('but says it, and is published (control)', async () => {
      const documentId = await edited('Le même, expliqué');
      await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
      expect(await published(documentId)).toMatchObject({
        body: paragraph('Le texte corrigé du communiqué.'),
      });
    });
  });

  it('needs no answer when nothing has changed, and makes no version', async () => {
    const documentId = await press.published('Rien de neuf');
    await releases().publish({ documentId });
    expect(await versions(documentId)).toEqual(['1 release']);
  });

  it('is no correction when nothing has changed', async () => {
    const documentId = await press.published('Rien à corriger');
    await expect(
      record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE }),
    ).rejects.toMatchObject({ details: { code: 'NOTHING_TO_CORRECT' } });
    expect(await published(documentId)).toMatchObject({ corrections: [], lastCorrectedAt: null });
  });

  it('as a minor correction is kept and journalled, and tells the readers nothing', async () => {
    const documentId = await edited('Une coquille');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    expect(await published(documentId)).toMatchObject({ corrections: [], lastCorrectedAt: null });
    expect(await versions(documentId)).toEqual(['1 release', '2 minor']);
    expect(await journal(documentId)).toMatchObject([
      { action: 'newsroom.released' },
      { action: 'newsroom.corrected', note: null, version: '2', kind: 'minor' },
    ]);
  });

  it('as a major one bears its note in public and moves the date that feeds show', async () => {
    const restore = parvis.stopClockAt('2026-06-02T08:00:00.000Z');
    const documentId = await edited('Un chiffre faux');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE });
    await edit(documentId, 'Et encore.');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: 'Une seconde note.' });
    restore();
    const token = await parvis.apiToken('read-only');
    const answer = await parvis
      .http()
      .get(`/api/press-releases/${documentId}?populate[corrections]=true`)
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    expect(answer.body.data).toMatchObject({
      lastCorrectedAt: '2026-06-02T08:00:00.000Z',
      corrections: [
        { date: '2026-06-02T08:00:00.000Z', note: NOTE, major: true },
        { note: 'Une seconde note.', major: true },
      ],
    });
    expect(await releases().findOne({ documentId, status: 'draft', populate: '*' })).toMatchObject({
      corrections: [{ note: NOTE }, { note: 'Une seconde note.' }],
    });
    expect(await versions(documentId)).toEqual(['1 release', '2 major', '3 major']);
    expect(await journal(documentId)).toMatchObject([
      {},
      { action: 'newsroom.corrected', note: NOTE, kind: 'major' },
      { note: 'Une seconde note.' },
    ]);
  });

  it('may be announced ahead of its publication; an edit takes the announcement back', async () => {
    const announced = await edited('Annoncé');
    await record(parvis.strapi).announce({ uid, documentId: announced }, { kind: 'minor' });
    await releases().publish({ documentId: announced });
    expect(await versions(announced)).toEqual(['1 release', '2 minor']);
    await edit(announced, 'Une fois de plus.');
    await expect(releases().publish({ documentId: announced })).rejects.toMatchObject({ status: 409 });

    const again = await edited('Annoncé puis modifié');
    await record(parvis.strapi).announce({ uid, documentId: again }, { kind: 'minor' });
    await edit(again, 'Modifié après l’annonce.');
    await expect(releases().publish({ documentId: again })).rejects.toMatchObject({
      details: { code: 'CORRECTION_KIND_REQUIRED' },
    });
  });

  it('is neither corrected nor announced before it has been public', async () => {
    const documentId = await press.draft('Jamais publié');
    for (const verb of ['correct', 'announce'] as const) {
      await expect(record(parvis.strapi)[verb]({ uid, documentId }, { kind: 'minor' })).rejects.toMatchObject(
        { status: 404 },
      );
    }
  });

  it('is refused to whoever has seen an older version', async () => {
    const documentId = await edited('Deux personnes à la fois');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' }, { expectedVersion: 1 });
    await edit(documentId, 'Trop tard.');
    await expect(
      record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' }, { expectedVersion: 1 }),
    ).rejects.toMatchObject({ status: 412, details: { code: 'STALE_VERSION' } });
  });

  it('leaves nothing half when something fails after the publication', async () => {
    const documentId = await edited('Panne');
    let fail = true;
    parvis.strapi.documents.use(async (context, next) => {
      const result = await next();
      if (fail && context.action === 'publish' && context.params.documentId === documentId) {
        throw new Error('The disk is full');
      }
      return result;
    });
    await expect(
      record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE }),
    ).rejects.toThrow('The disk is full');
    expect(await versions(documentId)).toEqual(['1 release']);
    expect(await releases().findOne({ documentId, status: 'draft', populate: '*' })).toMatchObject({
      corrections: [],
      lastCorrectedAt: null,
    });
    expect(await parvis.sql('SELECT * FROM parvis_announced_publications')).toEqual([]);
    fail = false;
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE });
    expect(await versions(documentId)).toEqual(['1 release', '2 major']);
  });

  it('is one version each when several are published in parallel', async () => {
    const documentId = await edited('Ensemble');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await versions(documentId)).toEqual(['1 release', '2 minor']);
  });

  it('is found as it was when it had been public before versions were kept', async () => {
    const documentId = await press.published('Ancien');
    await parvis.sql('ALTER TABLE parvis_published_versions DISABLE TRIGGER USER');
    await parvis.sql('DELETE FROM parvis_published_versions WHERE document_id = ?', [documentId]);
    await parvis.sql('ALTER TABLE parvis_published_versions ENABLE TRIGGER USER');
    await parvis.sql('DELETE FROM parvis_public_records WHERE document_id = ?', [documentId]);
    await edit(documentId, 'Corrigé bien plus tard.');
    await expect(releases().publish({ documentId })).rejects.toMatchObject({ status: 409 });
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    expect(await versions(documentId)).toEqual(['1 found', '2 minor']);
  });

  it('keeps every version whole, and refuses to change or delete one', async () => {
    const documentId = await edited('Gardé');
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

  it('is not written about by hand, in the panel, over REST, GraphQL or the document service', async () => {
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

  it('gives its copy none of its corrections', async () => {
    const documentId = await edited('Copié');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE });
    const copy = await releases().clone({ documentId, data: { title: 'La copie', kind: 'release' } });
    expect(
      await releases().findOne({ documentId: String(copy?.documentId), status: 'draft', populate: '*' }),
    ).toMatchObject({ title: 'La copie', corrections: [], lastCorrectedAt: null });
  });
});
