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
  const published = (documentId: string) =>
    releases().findOne({ documentId, status: 'published', populate: '*' });
  const journal = async (documentId: string) =>
    parvis.sql(
      `SELECT action, note, after ->> 'kind' AS kind, after ->> 'version' AS version
         FROM parvis_journal WHERE subject_id = ? AND action LIKE 'newsroom.%' ORDER BY sequence`,
      [documentId],
    );

  describe('does not say which correction it is', () => {
    it('and is refused by the document service, and nothing of it stays', async () => {
      const documentId = await press.edited('Refus du service');
      await expect(releases().publish({ documentId })).rejects.toMatchObject({
        status: 409,
        details: { code: 'CORRECTION_KIND_REQUIRED' },
      });
      expect(await published(documentId)).toMatchObject({ body: paragraph('Le texte du communiqué.') });
      expect(await press.versions(documentId)).toEqual(['1 release']);
      expect(await journal(documentId)).toMatchObject([{ action: 'newsroom.released' }]);
    });

    it('and is refused by the panel’s button, alone and for several', async () => {
      const documentId = await press.edited('Refus du panneau');
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

    it('and is refused together with what it refers to, and whoever asks is told what to use', async () => {
      const documentId = await press.published('Refus de l’ensemble');
      const partner = await parvis.strapi
        .documents('api::partner.partner')
        .create({ data: { name: 'Nouveau partenaire', kind: 'association' } });
      await releases().update({ documentId, data: { issuers: [partner.documentId] } });
      const answer = await parvis
        .http()
        .post(`/parvis/publication/${uid}/${documentId}/publish-together`)
        .set('Authorization', `Bearer ${await parvis.adminToken('Super Admin')}`);
      expect(answer.status).toBe(409);
      expect(answer.body.error).toMatchObject({
        message: expect.stringContaining('«\u202fPublier la correction…\u202f»'),
        details: { code: 'CORRECTION_KIND_REQUIRED' },
      });
      const where = { documentId: partner.documentId, publishedAt: { $notNull: true } };
      expect(await parvis.strapi.db.query('api::partner.partner').count({ where })).toBe(0);
    });

    it('and is refused over REST and GraphQL, which never publish', async () => {
      const documentId = await press.edited('Refus de l’API');
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
      expect(await press.versions(documentId)).toEqual(['1 release']);
    });

    it('and is not published by an update either, which writes the draft', async () => {
      const documentId = await press.edited('Mise à jour');
      await releases().update({ documentId, data: { subtitle: 'Code' }, status: 'published' });
      expect(await releases().findOne({ documentId, status: 'draft' })).toMatchObject({ subtitle: 'Code' });
      expect(await published(documentId)).toMatchObject({ subtitle: null });
      expect(await press.versions(documentId)).toEqual(['1 release']);
    });

    it('but says it, and is published (control)', async () => {
      const documentId = await press.edited('Le même, expliqué');
      await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
      expect(await published(documentId)).toMatchObject({
        body: paragraph('Le texte corrigé du communiqué.'),
      });
    });
  });

  it('needs no answer when nothing has changed, and makes no version', async () => {
    const documentId = await press.published('Rien de neuf');
    await releases().publish({ documentId });
    expect(await press.versions(documentId)).toEqual(['1 release']);
  });

  it('is no correction when nothing has changed', async () => {
    const documentId = await press.published('Rien à corriger');
    await expect(
      record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE }),
    ).rejects.toMatchObject({ details: { code: 'NOTHING_TO_CORRECT' } });
    expect(await published(documentId)).toMatchObject({ corrections: [], lastCorrectedAt: null });
  });

  it('as a minor correction is kept and journalled, and tells the readers nothing', async () => {
    const documentId = await press.edited('Une coquille');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    expect(await published(documentId)).toMatchObject({ corrections: [], lastCorrectedAt: null });
    expect(await press.versions(documentId)).toEqual(['1 release', '2 minor']);
    expect(await journal(documentId)).toMatchObject([
      { action: 'newsroom.released' },
      { action: 'newsroom.corrected', note: null, version: '2', kind: 'minor' },
    ]);
  });

  it('as a major one bears its note in public and moves the date that feeds show', async () => {
    const restore = parvis.stopClockAt('2026-06-02T08:00:00.000Z');
    const documentId = await press.edited('Un chiffre faux');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE });
    await press.edit(documentId, 'Et encore.');
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
    expect(await press.versions(documentId)).toEqual(['1 release', '2 major', '3 major']);
    expect(await journal(documentId)).toMatchObject([
      {},
      { action: 'newsroom.corrected', note: NOTE, kind: 'major' },
      { note: 'Une seconde note.' },
    ]);
  });

  it('may be announced ahead of its publication; an edit takes the announcement back', async () => {
    const announced = await press.edited('Annoncé');
    await record(parvis.strapi).announce({ uid, documentId: announced }, { kind: 'minor' });
    await releases().publish({ documentId: announced });
    expect(await press.versions(announced)).toEqual(['1 release', '2 minor']);
    await press.edit(announced, 'Une fois de plus.');
    await expect(releases().publish({ documentId: announced })).rejects.toMatchObject({ status: 409 });

    const again = await press.edited('Annoncé puis modifié');
    await record(parvis.strapi).announce({ uid, documentId: again }, { kind: 'minor' });
    await press.edit(again, 'Modifié après l’annonce.');
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
    const documentId = await press.edited('Deux personnes à la fois');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' }, { expectedVersion: 1 });
    await press.edit(documentId, 'Trop tard.');
    await expect(
      record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' }, { expectedVersion: 1 }),
    ).rejects.toMatchObject({ status: 412, details: { code: 'STALE_VERSION' } });
  });

  it('leaves nothing half when something fails after the publication', async () => {
    const documentId = await press.edited('Panne');
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
    expect(await press.versions(documentId)).toEqual(['1 release']);
    expect(await releases().findOne({ documentId, status: 'draft', populate: '*' })).toMatchObject({
      corrections: [],
      lastCorrectedAt: null,
    });
    expect(await parvis.sql('SELECT * FROM parvis_announced_publications')).toEqual([]);
    fail = false;
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'major', note: NOTE });
    expect(await press.versions(documentId)).toEqual(['1 release', '2 major']);
  });
});
