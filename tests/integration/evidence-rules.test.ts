import { pdfOf } from '../support/evidence-files';
import { type ApiAccount, LabelTeam, NOTHING } from '../support/label-team';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
let team: LabelTeam;
let owner: ApiAccount;
let colleague: ApiAccount;
let other: ApiAccount;
let application: number;
let foreign: number;

beforeAll(async () => {
  parvis = await startParvis({ demo: true });
  team = LabelTeam.open(parvis);
  owner = await team.account('mairie@sainte-exemple.example');
  colleague = await team.account('elue@sainte-exemple.example');
  other = await team.account('mairie@autre-exemple.example');
  foreign = await team.application(other.id, 'ZZ002');
});
beforeEach(async () => {
  application = await team.application(owner.id);
  await team.join(application, colleague.id);
});
afterAll(() => parvis.stop());

const path = (more = '', id = application) => `/applications/${id}/evidence${more}`;
const LINK = { kind: 'link', title: 'Compte rendu', link: 'https://exemple.example/compte-rendu' };

const addLink = async (more: object = {}, account = owner) =>
  (await team.ask(account, 'post', path()).send({ ...LINK, ...more })).body.data;
const addFile = (kind: string, text: string, account = owner, id = application) =>
  team
    .ask(account, 'post', path('', id))
    .field({ kind, title: text })
    .attach('file', pdfOf(text), { filename: `${text}.pdf`, contentType: 'application/pdf' });
const listed = async (account = owner) => (await team.ask(account, 'get', path())).body.data;

test('a commitment takes the place of the one before it, and the journal knows both by their digests', async () => {
  const first = (await addFile('commitment', 'premier')).body.data;
  const second = (await addFile('commitment', 'second', colleague)).body.data;
  expect((await listed()).map(({ id }: { id: number }) => id)).toEqual([second.id]);
  expect((await team.ask(owner, 'get', path(`/${first.id}/file`))).status).toBe(404);
  const entries = await team.journalOf(application);
  expect(entries).toMatchObject([
    { action: 'label.evidence-added', actor: String(owner.id) },
    {
      ...{ action: 'label.evidence-added', actor: String(colleague.id) },
      before: { evidence: first.id, sha256: first.file.sha256 },
      after: { evidence: second.id, sha256: second.file.sha256 },
    },
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/premier|second|example/);
});

test('a link, and content that is published, are evidence', async () => {
  const [event] = await parvis.sql(
    'select document_id from events where published_at is not null order by id limit 1',
  );
  const documentId = String(event?.document_id);
  const content = await team
    .ask(owner, 'post', path())
    .send({ kind: 'citizen-day', title: 'Notre journée', questions: ['E1'], content: documentId });
  expect([content.status, content.body.data.content]).toEqual([201, { uid: 'api::event.event', documentId }]);
  expect(await addLink()).toMatchObject({ link: LINK.link, file: null, content: null });
});

test.each([
  ['an address of no web', { link: 'javascript:alert(1)' }, 400, 'INVALID_REQUEST'],
  ['an address with a password', { link: 'https://a:b@exemple.example/' }, 400, 'INVALID_REQUEST'],
  ['a kind that is not', { kind: 'planet' }, 400, 'INVALID_REQUEST'],
  ['a field that is not', { decision: 'accepted' }, 400, 'INVALID_REQUEST'],
  ['a commitment that is only a link', { kind: 'commitment' }, 409, 'EVIDENCE_CARRIER'],
])('%s is refused', async (_what, more, status, code) => {
  const refused = await team.ask(owner, 'post', path()).send({ ...LINK, ...more });
  expect([refused.status, refused.body.error.details.code]).toEqual([status, code]);
  expect(await listed()).toEqual([]);
});

test.each([
  ['citizen-day', 'keinesvonallen', 'EVIDENCE_CONTENT_UNKNOWN'],
  ['practice-sheet', 'keinesvonallen', 'EVIDENCE_KIND_CLOSED'],
])('content of the kind %s that nobody can see is refused', async (kind, content, code) => {
  const refused = await team.ask(owner, 'post', path()).send({ kind, title: 'Journée', content });
  expect([refused.status, refused.body.error.details.code]).toEqual([422, code]);
});

test('what is said about a piece is changed by whoever has read it as it is', async () => {
  const piece = await addLink();
  const change = (version: string | null, account = owner, language: 'fr' | 'en' = 'en') => {
    const call = team.ask(account, 'patch', path(`/${piece.id}`), language);
    return (version === null ? call : call.set('If-Match', version)).send({ visibility: 'public' });
  };
  const blind = await change(null, owner, 'fr');
  expect([blind.status, blind.body.error.details.code]).toEqual([428, 'IF_MATCH_NEEDED']);
  expect(blind.body.error.message).toContain('If-Match');
  const done = await change('"1"', colleague);
  expect([done.status, done.headers.etag, done.body.data]).toEqual([
    ...[200, '"2"'],
    { ...piece, visibility: 'public', version: 2 },
  ]);
  const late = await change('"1"');
  expect([late.status, late.body.error.details]).toEqual([
    412,
    { code: 'STALE_VERSION', expectedVersion: 1, version: 2 },
  ]);
  const remove = (version: string) =>
    team.ask(owner, 'delete', path(`/${piece.id}`)).set('If-Match', version);
  expect((await remove('"1"')).status).toBe(412);
  expect((await remove('"2"')).status).toBe(200);
  expect((await remove('"3"')).status).toBe(404);
  expect(await listed()).toEqual([]);
  expect((await team.journalOf(application)).map(({ action }) => action)).toEqual([
    ...['label.evidence-added', 'label.evidence-changed', 'label.evidence-removed'],
  ]);
});

test('of ten who change one version at once, one does', async () => {
  const piece = await addLink();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      team
        .ask(owner, 'patch', path(`/${piece.id}`))
        .set('If-Match', '"1"')
        .send({ title: `Titre ${n}` }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
});

test('evidence changes while the application is a draft, or a complement is awaited', async () => {
  const piece = await addLink();
  const tries = async () => [
    (await team.ask(owner, 'post', path()).send(LINK)).body.error?.details.code ?? 'done',
    (
      await team
        .ask(owner, 'patch', path(`/${piece.id}`))
        .set('If-Match', '"1"')
        .send({ title: 'x' })
    ).body.error?.details.code ?? 'done',
    (await addFile('file', 'tard')).body.error?.details.code ?? 'done',
  ];
  await team.putInto(application, 'in-instruction');
  expect(await tries()).toEqual(['EVIDENCE_CLOSED', 'EVIDENCE_CLOSED', 'EVIDENCE_CLOSED']);
  expect(await listed()).toEqual([piece]);

  await team.putInto(application, 'complement-requested', '2030-02-01T12:00:00.000Z');
  const over = parvis.stopClockAt('2030-02-01T12:00:00.000Z');
  expect(await tries()).toEqual(['COMPLEMENT_TOO_LATE', 'COMPLEMENT_TOO_LATE', 'COMPLEMENT_TOO_LATE']);
  over();
  const inTime = parvis.stopClockAt('2030-02-01T11:59:59.999Z');
  expect(await tries()).toEqual(['done', 'done', 'done']);
  inTime();
});

test('what the office has decided about stays as it is', async () => {
  const commitment = (await addFile('commitment', 'engagement')).body.data;
  await parvis.sql(`update parvis_label_evidence set decision = 'accepted' where id = ?`, [commitment.id]);
  await team.putInto(application, 'complement-requested', '2999-01-01T00:00:00.000Z');
  const removed = await team.ask(owner, 'delete', path(`/${commitment.id}`)).set('If-Match', '"1"');
  expect([removed.status, removed.body.error.details.code]).toEqual([409, 'EVIDENCE_DECIDED']);
  expect((await addFile('commitment', 'autre')).body.error.details.code).toBe('EVIDENCE_DECIDED');
  expect(JSON.stringify(await listed())).not.toContain('accepted');
});

test('of a draft the panel hands out no file, neither to the office nor to anybody else', async () => {
  const piece = (await addFile('file', 'panneau')).body.data;
  const get = async (role: string) =>
    (
      await parvis
        .http()
        .get(`/label/applications/${application}/evidence/${piece.id}/file`)
        .set('Authorization', `Bearer ${await parvis.adminToken(role)}`)
    ).status;
  expect([await get('Label office'), await get('Communications'), await get('Juror')]).toEqual([
    404, 403, 403,
  ]);
  expect(
    (await parvis.http().get(`/label/applications/${application}/evidence/${piece.id}/file`)).status,
  ).toBe(401);
});

test('without an account there is nothing to ask', async () => {
  expect((await parvis.http().get(`/api/label${path()}`)).status).toBe(403);
  expect((await parvis.http().post(`/api/label${path()}`).send(LINK)).status).toBe(403);
});

describe('of another commune', () => {
  /** Every route, with the ids of the application of `mine` and of a piece of it. */
  const everyRoute = (account: ApiAccount, id: number, piece: number) =>
    Promise.all([
      team.ask(account, 'get', path('', id)),
      team.ask(account, 'post', path('', id)).send(LINK),
      team.ask(account, 'post', path('', id)).send({}),
      addFile('file', 'intrus', account, id),
      team
        .ask(account, 'patch', path(`/${piece}`, id))
        .set('If-Match', '"1"')
        .send({ title: 'intrus' }),
      team.ask(account, 'patch', path(`/${piece}`, id)).send({}),
      team.ask(account, 'get', path(`/${piece}/file`, id)),
      team.ask(account, 'delete', path(`/${piece}`, id)).set('If-Match', '"1"'),
    ]);

  test('every route answers as for what there is not', async () => {
    const piece = (await addFile('file', 'secret')).body.data;
    const answers = [
      ...(await everyRoute(other, application, piece.id)),
      ...(await everyRoute(other, 999_999, piece.id)),
      ...(await everyRoute(other, foreign, piece.id)).slice(4),
    ];
    for (const { status, body } of answers) expect([status, body]).toEqual([404, NOTHING]);
    expect(await listed()).toEqual([piece]);
    for (const id of ['0', '-1', '1.5', 'x', '99999999999']) {
      expect((await team.ask(other, 'get', `/applications/${id}/evidence`)).body).toEqual(NOTHING);
    }
  });

  test('with the owner check off the same requests find it', async () => {
    const piece = (await addFile('file', 'secret')).body.data;
    const close = parvis.openApplicationsToAll();
    const list = await team.ask(other, 'get', path());
    const file = await team.ask(other, 'get', path(`/${piece.id}/file`));
    close();
    expect(list.body.data).toEqual([piece]);
    expect(file.status).toBe(200);
  });
});
