import { BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

/** A way to ask for the publication of a release, and what became of it. */
type Way = (documentId: string) => Promise<unknown>;

const WAITING_FOR_A_LOCK = `select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
  where datname = current_database() and locktype = 'advisory' and not granted`;

const CODE = { details: { code: 'EMBARGOED', instant: HOUR } };

describe('Before its hour a planned release is not published', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  let token: string;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
    token = await parvis.apiToken('full-access');
  });
  beforeEach(() => {
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  const documents = () => parvis.strapi.documents(RELEASE);
  const panel = `/content-manager/collection-types/${RELEASE}`;

  const ways: readonly (readonly [string, Way, object])[] = [
    ['the Document Service', (documentId) => documents().publish({ documentId }), CODE],
    [
      'the button of the panel',
      (id) => desk.send('Communications', 'post', `${panel}/${id}/actions/publish`),
      { status: 409, code: 'EMBARGOED' },
    ],
    [
      'the panel’s publication of a selection',
      (id) => desk.send('Communications', 'post', `${panel}/actions/bulkPublish`, { documentIds: [id] }),
      { status: 409, code: 'EMBARGOED' },
    ],
    [
      '« Publier l’ensemble »',
      (id) => desk.send('Communications', 'post', `/parvis/publication/${RELEASE}/${id}/publish-together`),
      { status: 409, code: 'EMBARGOED' },
    ],
    [
      'one transaction with other documents, as a content release does it',
      (documentId) =>
        parvis.strapi.db.transaction(async () => {
          await desk.press.published(`Autre ${documentId}`);
          await documents().publish({ documentId, locale: '*' });
        }),
      CODE,
    ],
  ];

  it.each(ways)('through %s', async (_, way, refusal) => {
    const documentId = await desk.planned('Sous embargo');
    const answer = await way(documentId).catch((error: unknown) => error);
    expect(answer).toMatchObject(refusal);
    expect(await desk.isPublic(documentId)).toBe(false);

    const restore = parvis.openEmbargoGate();
    await way(documentId);
    restore();
    expect(await desk.isPublic(documentId)).toBe(true);
  });

  it.each(['awaiting-approval', 'planned', 'to-confirm', 'held', 'failed'])(
    'in the state %s',
    async (state) => {
      const documentId = await desk.planned(`En état ${state}`);
      await parvis.sql('update parvis_embargo_plans set state = ?, failure = ? where document_id = ?', [
        ...[state, state === 'failed' ? 'Refusé' : null, documentId],
      ]);
      await expect(documents().publish({ documentId })).rejects.toMatchObject(CODE);
      expect(await desk.isPublic(documentId)).toBe(false);
    },
  );

  it('and the refusal names the hour, in the language of whoever asks', async () => {
    const documentId = await desk.planned('Nommer l’heure');
    const { body } = await desk.send('Communications', 'post', `${panel}/${documentId}/actions/publish`);
    expect(body).toMatchObject({
      error: {
        name: 'ConflictError',
        message: expect.stringContaining(
          'sous embargo jusqu’au lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris\u202f:',
        ),
      },
    });
  });

  it('and who publishes a selection while another does, in another order, is told to try again', async () => {
    const [first, second] = [await desk.press.draft('Première'), await desk.press.draft('Seconde')];
    const key = (documentId: string) => `parvis_embargo ${RELEASE} ${documentId}`;
    const lock = 'select pg_advisory_xact_lock(hashtextextended(?, 0))';
    const trx = await parvis.strapi.db.connection.transaction();
    await trx.raw(lock, [key(second)]);
    const documentIds = [first, second];
    const answer = desk.send('Communications', 'post', `${panel}/actions/bulkPublish`, { documentIds });
    await until(async () => (await parvis.sql(WAITING_FOR_A_LOCK)).length > 0);
    await trx.raw(lock, [key(first)]);
    await trx.rollback();
    expect(await answer).toMatchObject({ status: 409, code: 'BUSY' });
    expect(await desk.isPublic(first)).toBe(false);
  });

  it.each([
    ['an update that asks for it by its status', { status: 'published' }],
    ['an update that sets the instant of publication', {}],
  ])('by %s', async (_, more) => {
    const documentId = await desk.planned('Par un détour');
    const data = { publishedAt: '2026-01-01T00:00:00.000Z' };
    await documents().update({ documentId, data, ...more });
    expect(await desk.isPublic(documentId)).toBe(false);
  });

  it('by code that publishes within another write: all of that write is undone', async () => {
    const documentId = await desk.planned('Publié en passant');
    let inPassing = true;
    parvis.strapi.documents.use(async (context, next) => {
      const result = await next();
      if (inPassing && context.action === 'update' && context.params.documentId === documentId) {
        const row = await parvis.strapi.db.query(RELEASE).findOne({ where: { documentId } });
        await parvis.strapi.db
          .query(RELEASE)
          .create({ data: { ...row, id: undefined, publishedAt: '2026-01-01T00:00:00.000Z' } });
      }
      return result;
    });
    const update = () => documents().update({ documentId, data: { kicker: 'En passant' } });
    await expect(update()).rejects.toMatchObject(CODE);
    expect(await desk.isPublic(documentId)).toBe(false);
    const restore = parvis.openEmbargoGate();
    await update();
    restore();
    inPassing = false;
    expect(await desk.isPublic(documentId)).toBe(true);
  });

  it('nor deleted: GraphQL, REST and panel answer 409', async () => {
    const documentId = await desk.planned('Ne pas supprimer');
    const answer = await parvis.graphql(
      'mutation ($id: ID!) { deletePressRelease(documentId: $id) { documentId } }',
      { id: documentId },
      token,
    );
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'STRAPI_CONFLICT_ERROR', error: { details: { code: 'PLANNED' } } },
    });
    const rest = await parvis
      .http()
      .delete(`/api/press-releases/${documentId}`)
      .set('Authorization', `Bearer ${token}`);
    expect(rest.body).toMatchObject({ error: { status: 409, details: { code: 'PLANNED' } } });
    expect(await desk.send('Communications', 'delete', `${panel}/${documentId}`)).toMatchObject({
      ...{ status: 409, code: 'PLANNED' },
    });
    expect(await documents().findOne({ documentId })).not.toBeNull();
  });

  it('and a copy of it has no plan', async () => {
    const documentId = await desk.planned('L’original');
    const data = { title: 'La copie', kind: 'release' } as const;
    const copy = (await documents().clone({ documentId, data }))?.entries[0]?.documentId ?? '';
    expect(await desk.see(copy)).toMatchObject({ body: { plan: null } });
    await documents().publish({ documentId: copy });
    expect(await desk.isPublic(copy)).toBe(true);
  });

  it('and its draft does not vanish', async () => {
    const documentId = await desk.planned('Un brouillon jamais publié');
    await expect(documents().discardDraft({ documentId })).rejects.toMatchObject({
      details: { code: 'DRAFT_NEEDED' },
    });
    expect(await documents().findOne({ documentId })).not.toBeNull();
  });

  it('when it is planned and published at the same moment: one of the two happens', async () => {
    for (let round = 0; round < 5; round += 1) {
      const documentId = await desk.press.draft(`Course ${round}`);
      const [published, planned] = await Promise.allSettled([
        documents().publish({ documentId }),
        desk.plan(documentId),
      ]);
      expect(planned.status).toBe('fulfilled');
      const isPublic = await desk.isPublic(documentId);
      expect(isPublic).toBe(published.status === 'fulfilled');
    }
  });
});

describe('An embargo is lifted ahead of its time', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  it('by who may and says why, which the journal keeps', async () => {
    const documentId = await desk.planned('Fuite');
    expect(await desk.step(documentId, 'lift', { reason: '  ' })).toMatchObject({
      ...{ status: 409, code: 'REASON_NEEDED' },
    });
    expect(await desk.step(documentId, 'lift', {})).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect(await desk.isPublic(documentId)).toBe(false);
    const lifted = await desk.step(documentId, 'lift', { reason: 'Paru dans la presse ce matin' });
    expect(lifted).toMatchObject({ status: 200, body: { plan: { state: 'done' } } });
    expect(await desk.isPublic(documentId)).toBe(true);
    expect(
      await parvis.sql(
        'select action, actor_kind, note from parvis_journal where subject_id = ? order by sequence desc limit 1',
        [documentId],
      ),
    ).toEqual([{ action: 'embargo.lifted', actor_kind: 'staff', note: 'Paru dans la presse ce matin' }]);
  });

  it('not while its content could not be published; nothing has happened then', async () => {
    const documentId = await desk.planned('Incomplet');
    await desk.edit(documentId, { lead: null });
    const answer = await desk.step(documentId, 'lift', { reason: 'Urgent' });
    expect(answer).toMatchObject({ status: 400, code: 'INVALID_CONTENT' });
    expect(await desk.state(documentId)).toBe('to-confirm');
    expect(await desk.isPublic(documentId)).toBe(false);
  });
});
