import { type Notice, record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice, paragraph } from '../support/press';

const uid = 'api::press-release.press-release';
const NOTICE: Notice = {
  reason: 'error',
  explanation: 'Les chiffres de ce communiqué étaient faux.',
  replacementUrl: 'https://www.example.org/rectificatif',
};
const SECRET = 'Le texte du communiqué.';

describe('A release that is withdrawn', () => {
  let parvis: Parvis;
  let press: PressOffice;
  let reader: string;
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
    reader = await parvis.apiToken('read-only');
  });
  afterAll(() => parvis.stop());

  const releases = () => parvis.strapi.documents(uid);
  const get = (path: string) => parvis.http().get(path).set('Authorization', `Bearer ${reader}`).expect(200);
  const withdrawn = async (title: string): Promise<string> => {
    const documentId = await press.published(title);
    await record(parvis.strapi).withdraw({ uid, documentId }, NOTICE);
    return documentId;
  };
  const causes = async (documentId: string): Promise<unknown[]> => {
    const rows = await parvis.sql(
      'SELECT cause FROM parvis_published_versions WHERE document_id = ? ORDER BY number',
      [documentId],
    );
    return rows.map(({ cause }) => cause);
  };

  it('is emptied down to what names it and the notice, over REST, by its slug and in lists', async () => {
    const restore = parvis.stopClockAt('2026-06-03T08:00:00.000Z');
    const documentId = await press.draft('Le sommet est retiré', { subtitle: 'Deux jours' });
    await releases().update({
      documentId,
      data: { quotes: [{ text: SECRET, speaker: 'Camille Essai' }], kicker: 'Sommet' },
    });
    await releases().publish({ documentId });
    const path = '/api/press-releases?filters[slug][$eq]=le-sommet-est-retire&populate=*';
    const before = await get(path);
    // There is something to be emptied.
    expect(before.body.data).toMatchObject([
      { lead: expect.any(String), quotes: [{}], issuers: [{}], contacts: [{}], subtitle: 'Deux jours' },
    ]);
    await record(parvis.strapi).withdraw({ uid, documentId }, NOTICE);
    restore();
    const { body } = await get(path);
    expect(body.data).toHaveLength(1);
    const { id, createdAt, updatedAt, publishedAt, ...release } = body.data[0];
    expect(release).toEqual({
      documentId,
      kind: 'release',
      reference: expect.stringMatching(/^CP-2026-\d{3}$/),
      title: 'Le sommet est retiré',
      slug: 'le-sommet-est-retire',
      dateline: expect.objectContaining({ place: 'Lille', date: '2026-06-01' }),
      firstReleasedAt: '2026-06-03T08:00:00.000Z',
      withdrawal: expect.objectContaining({ date: '2026-06-03T08:00:00.000Z', ...NOTICE }),
      withdrawnAt: '2026-06-03T08:00:00.000Z',
      mediaMentionCount: 0,
      kicker: null,
      subtitle: null,
      lead: null,
      body: null,
      issuers: [],
      mentions: [],
      contacts: [],
      quotes: [],
      figures: [],
      cover: null,
      coverAlt: null,
      attachments: [],
      themes: [],
      communes: [],
      corrections: [],
      lastCorrectedAt: null,
    });
    const rows = await parvis.sql('SELECT count(*)::int AS count FROM components_editorial_quotes');
    // The draft's own; that of the published version is gone.
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('gives the same over GraphQL, and can be left out by a filter', async () => {
    const documentId = await withdrawn('Retiré aussi en GraphQL');
    const query = `query ($filters: PressReleaseFiltersInput) {
      pressReleases(filters: $filters) { documentId title lead body withdrawal { reason explanation replacementUrl } }
    }`;
    const answer = await parvis.graphql(query, { filters: { documentId: { eq: documentId } } }, reader);
    expect(answer.data?.pressReleases).toEqual([
      { documentId, title: 'Retiré aussi en GraphQL', lead: null, body: null, withdrawal: NOTICE },
    ]);
    const left = { and: [{ documentId: { eq: documentId } }, { withdrawnAt: { null: true } }] };
    expect((await parvis.graphql(query, { filters: left }, reader)).data).toEqual({ pressReleases: [] });
    const kept = await press.published('Pas retiré');
    const { body } = await get(
      '/api/press-releases?filters[withdrawnAt][$null]=true&pagination[pageSize]=100',
    );
    const ids = body.data.map((release: { documentId: string }) => release.documentId);
    expect(ids).toContain(kept);
    expect(ids).not.toContain(documentId);
  });

  it('keeps its text as a version and in the draft, where nobody can publish or discard it', async () => {
    const documentId = await withdrawn('Le brouillon reste');
    expect(await causes(documentId)).toEqual(['release', 'withdrawal']);
    const [kept] = await parvis.sql(
      "SELECT content::text FROM parvis_published_versions WHERE document_id = ? AND cause = 'release'",
      [documentId],
    );
    expect(kept?.content).toContain(SECRET);
    expect(await releases().findOne({ documentId, status: 'draft', populate: '*' })).toMatchObject({
      body: paragraph(SECRET),
      issuers: [{}],
      withdrawal: NOTICE,
    });
    await releases().update({ documentId, data: { subtitle: 'On peut préparer la suite' } });
    await expect(releases().publish({ documentId })).rejects.toMatchObject({
      status: 409,
      details: { code: 'WITHDRAWN' },
    });
    await expect(record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' })).rejects.toMatchObject(
      { details: { code: 'WITHDRAWN' } },
    );
    await expect(releases().discardDraft({ documentId })).rejects.toMatchObject({
      details: { code: 'DRAFT_NEEDED' },
    });
    expect(await releases().findOne({ documentId, status: 'published' })).toMatchObject({ body: null });
  });

  it('is not withdrawn twice, nor by whoever has seen an older version, nor before it was public', async () => {
    const documentId = await press.published('Une seule fois');
    const stale = record(parvis.strapi).withdraw({ uid, documentId }, NOTICE, { expectedVersion: 7 });
    await expect(stale).rejects.toMatchObject({ status: 412 });
    await record(parvis.strapi).withdraw({ uid, documentId }, NOTICE, { expectedVersion: 1 });
    await expect(record(parvis.strapi).withdraw({ uid, documentId }, NOTICE)).rejects.toMatchObject({
      details: { code: 'NOT_IN_THIS_STATE' },
    });
    const draft = await press.draft('Un brouillon');
    await expect(record(parvis.strapi).withdraw({ uid, documentId: draft }, NOTICE)).rejects.toMatchObject({
      status: 404,
    });
    expect(await causes(documentId)).toEqual(['release', 'withdrawal']);
  });

  it('leaves nothing half when something fails after it', async () => {
    const documentId = await press.published('Panne pendant le retrait');
    await parvis.sql(
      `CREATE FUNCTION essai_panne() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$`,
    );
    await parvis.sql(
      'CREATE TRIGGER essai_panne BEFORE INSERT ON parvis_journal FOR EACH ROW EXECUTE FUNCTION essai_panne()',
    );
    await expect(record(parvis.strapi).withdraw({ uid, documentId }, NOTICE)).rejects.toThrow('disk full');
    await parvis.sql('DROP TRIGGER essai_panne ON parvis_journal');
    for (const status of ['draft', 'published'] as const) {
      expect(await releases().findOne({ documentId, status, populate: '*' })).toMatchObject({
        body: paragraph(SECRET),
        issuers: [{}],
        withdrawal: null,
        withdrawnAt: null,
      });
    }
    expect(await causes(documentId)).toEqual(['release']);
  });

  it('comes back as it was, with its reason in the journal', async () => {
    const documentId = await withdrawn('Rétabli');
    await record(parvis.strapi).reinstate({ uid, documentId }, 'Retiré par erreur.', null);
    for (const status of ['draft', 'published'] as const) {
      expect(await releases().findOne({ documentId, status, populate: '*' })).toMatchObject({
        body: paragraph(SECRET),
        issuers: [{}],
        withdrawal: null,
        withdrawnAt: null,
      });
    }
    expect(await causes(documentId)).toEqual(['release', 'withdrawal', 'reinstatement']);
    const entries = await parvis.sql(
      "SELECT action, note FROM parvis_journal WHERE subject_id = ? AND action LIKE 'newsroom.%' ORDER BY sequence",
      [documentId],
    );
    expect(entries).toEqual([
      { action: 'newsroom.released', note: null },
      { action: 'newsroom.withdrawn', note: NOTICE.explanation },
      { action: 'newsroom.reinstated', note: 'Retiré par erreur.' },
    ]);
  });

  it('says which correction it is when it comes back with another text', async () => {
    const documentId = await withdrawn('Rétabli et corrigé');
    await releases().update({ documentId, data: { body: paragraph('Un texte juste.') } });
    const back = (correction: Parameters<ReturnType<typeof record>['reinstate']>[2]) =>
      record(parvis.strapi).reinstate({ uid, documentId }, 'Corrigé.', correction);
    await expect(back(null)).rejects.toMatchObject({ details: { code: 'CORRECTION_KIND_REQUIRED' } });
    expect(await releases().findOne({ documentId, status: 'published' })).toMatchObject({ body: null });
    await back({ kind: 'major', note: 'Les chiffres sont justes.' });
    expect(await releases().findOne({ documentId, status: 'published', populate: '*' })).toMatchObject({
      body: paragraph('Un texte juste.'),
      withdrawal: null,
      corrections: [{ note: 'Les chiffres sont justes.' }],
    });
  });

  it('is not reinstated while it is public', async () => {
    const documentId = await press.published('Jamais retiré');
    await expect(
      record(parvis.strapi).reinstate({ uid, documentId }, 'Pour voir.', null),
    ).rejects.toMatchObject({ details: { code: 'NOT_IN_THIS_STATE' } });
  });

  it('is told to the listeners that keep its page', async () => {
    const documentId = await press.published('À oublier');
    const told = new Promise<unknown>((resolve) => {
      const stop = parvis.strapi.eventHub.on('entry.publish', async (event) => {
        // The event of the publication itself, or one of another release, may still be on its way.
        if (event.entry.documentId !== documentId || event.entry.withdrawal === null) return;
        stop();
        resolve(event);
      });
    });
    await record(parvis.strapi).withdraw({ uid, documentId }, NOTICE);
    expect(await told).toMatchObject({ uid, entry: { documentId, body: null, withdrawal: NOTICE } });
  });
});
