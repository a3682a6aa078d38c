import { record } from '@parvis/newsroom';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice } from '../support/press';

const uid = 'api::press-release.press-release';

describe('The panel of a release that has been public', () => {
  let parvis: Parvis;
  let press: PressOffice;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    parvis = await startParvis();
    press = await PressOffice.open(parvis);
    for (const role of ['Communications', 'Events', 'Label office', 'Juror', 'Editor']) {
      tokens.set(role, await parvis.adminToken(role));
    }
  });
  afterAll(() => parvis.stop());

  const ask = (role: string, method: 'get' | 'post', documentId: string, path = '') =>
    parvis
      .http()
      [method](`/newsroom/record/${uid}/${documentId}${path}`)
      .set('Authorization', `Bearer ${tokens.get(role)}`);
  const notice = { reason: 'error', explanation: 'Faux.', replacementUrl: '' };

  it('is told its state and versions, the latest first, and which one was tampered with', async () => {
    const documentId = await press.edited('Suivi');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    const before = await ask('Communications', 'get', documentId).expect(200);
    expect(before.body.data).toEqual({
      state: 'released',
      version: 2,
      versions: [
        { number: 2, at: expect.any(String), cause: 'minor' },
        { number: 1, at: expect.any(String), cause: 'release' },
      ],
      broken: null,
    });
    await parvis.sql('ALTER TABLE parvis_published_versions DISABLE TRIGGER USER');
    await parvis.sql(
      `UPDATE parvis_published_versions SET content = jsonb_set(content, '{title}', '"Un autre titre"')
        WHERE document_id = ? AND number = 1`,
      [documentId],
    );
    await parvis.sql('ALTER TABLE parvis_published_versions ENABLE TRIGGER USER');
    const after = await ask('Communications', 'get', documentId).expect(200);
    expect(after.body.data.broken).toBe(1);
  });

  it('says of a draft that it has never been public', async () => {
    const documentId = await press.draft('Un brouillon');
    const { body } = await ask('Communications', 'get', documentId).expect(200);
    expect(body.data).toEqual({ state: null, version: null, versions: [], broken: null });
  });

  it('compares two versions word by word', async () => {
    const documentId = await press.edited('Comparé');
    await record(parvis.strapi).correct({ uid, documentId }, { kind: 'minor' });
    const { body } = await ask('Label office', 'get', documentId, '/comparison?from=1&to=2').expect(200);
    expect(body.data).toEqual([
      {
        path: ['body'],
        kind: 'changed',
        runs: [
          { kind: 'same', text: 'Le texte ' },
          { kind: 'inserted', text: 'corrigé ' },
          { kind: 'same', text: 'du communiqué.' },
        ],
      },
    ]);
    await ask('Label office', 'get', documentId, '/comparison?from=1&to=9').expect(404);
    await ask('Label office', 'get', documentId, '/comparison?from=0&to=x').expect(400);
  });

  it('publishes a correction', async () => {
    const documentId = await press.edited('Corrigé par le panneau');
    const { body } = await ask('Communications', 'post', documentId, '/correction')
      .send({ correction: { kind: 'major', note: ' Lire 250. ' }, expectedVersion: 1 })
      .expect(200);
    expect(body.data).toMatchObject({ state: 'released', version: 2, versions: [{ cause: 'major' }, {}] });
    const [entry] = await parvis.sql(
      "SELECT actor_kind, actor_id, note FROM parvis_journal WHERE action = 'newsroom.corrected' AND subject_id = ?",
      [documentId],
    );
    expect(entry).toEqual({ actor_kind: 'staff', actor_id: expect.any(String), note: 'Lire 250.' });
  });

  it('withdraws and reinstates', async () => {
    const documentId = await press.published('Retiré par le panneau');
    const gone = await ask('Communications', 'post', documentId, '/withdrawal')
      .send({ notice, expectedVersion: 1 })
      .expect(200);
    expect(gone.body.data).toMatchObject({ state: 'withdrawn', version: 2 });
    const back = await ask('Communications', 'post', documentId, '/reinstatement')
      .send({ why: 'Vérifié.', correction: null, expectedVersion: 2 })
      .expect(200);
    expect(back.body.data).toMatchObject({ state: 'released', version: 3 });
  });

  it.each([
    ['/correction', { correction: { kind: 'huge' } }, 'correction.kind'],
    ['/correction', { correction: { kind: 'major', note: '  ' } }, 'correction.note'],
    ['/correction', { correction: { kind: 'major', note: 'é'.repeat(1001) } }, 'correction.note'],
    ['/correction', {}, 'correction'],
    ['/withdrawal', { notice: { ...notice, reason: 'whim' } }, 'notice.reason'],
    [
      '/withdrawal',
      { notice: { ...notice, replacementUrl: 'javascript:alert(1)' } },
      'notice.replacementUrl',
    ],
    ['/reinstatement', { why: '', correction: null }, 'why'],
  ])('refuses in French what is wrong at %s: %j', async (path, body, field) => {
    const documentId = await press.edited(`Refus ${field}`);
    const answer = await ask('Communications', 'post', documentId, path).send(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details).toMatchObject({
      code: 'WRONG_REQUEST',
      errors: [{ path: field.split('.'), message: expect.stringMatching(/\.$/) }],
    });
    const { body: state } = await ask('Communications', 'get', documentId);
    expect(state.data.version).toBe(1);
  });

  it.each([
    ['Communications', { read: 200, correct: 200, withdraw: 200 }],
    ['Editor', { read: 200, correct: 200, withdraw: 403 }],
    ['Events', { read: 200, correct: 403, withdraw: 403 }],
    ['Label office', { read: 200, correct: 403, withdraw: 403 }],
    ['Juror', { read: 404, correct: 403, withdraw: 403 }],
  ])('obeys the role %s', async (role, expected) => {
    const documentId = await press.edited(`Rôle ${role}`);
    const read = await ask(role, 'get', documentId);
    const correct = await ask(role, 'post', documentId, '/correction').send({
      correction: { kind: 'minor' },
    });
    const withdraw = await ask(role, 'post', documentId, '/withdrawal').send({ notice });
    expect({ read: read.status, correct: correct.status, withdraw: withdraw.status }).toEqual(expected);
  });

  it('answers nobody without a session, and nothing about what there is not', async () => {
    const documentId = await press.published('Fermé');
    await parvis.http().get(`/newsroom/record/${uid}/${documentId}`).expect(401);
    await ask('Communications', 'get', 'absent').expect(404);
    await parvis
      .http()
      .get('/newsroom/record/api::nothing.nothing/abc')
      .set('Authorization', `Bearer ${tokens.get('Communications')}`)
      .expect(404);
  });
});
