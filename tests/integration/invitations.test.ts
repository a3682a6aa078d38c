import { type ApiAccount, LabelTeam, NOTHING } from '../support/label-team';
import { type Parvis, startParvis } from '../support/parvis';

const NOW = '2030-01-10T10:00:00.000Z';
const LAST = '2030-01-24T09:59:59.999Z';
const OVER = '2030-01-24T10:00:00.000Z';

let parvis: Parvis;
let team: LabelTeam;
let owner: ApiAccount;
let colleague: ApiAccount;
let other: ApiAccount;
let application: number;

beforeAll(async () => {
  parvis = await startParvis();
  team = LabelTeam.open(parvis);
  owner = await team.account('mairie@sainte-exemple.example');
  colleague = await team.account('Elue@sainte-exemple.example');
  other = await team.account('mairie@autre-exemple.example');
});
let restore: () => void;
beforeEach(async () => {
  application = await team.application(owner.id);
  parvis.postBox.empty();
  restore = parvis.stopClockAt(NOW);
});
afterEach(() => restore());
afterAll(() => parvis.stop());

const path = (more = '') => `/applications/${application}${more}`;
const invite = (email: string, account = owner, language: 'fr' | 'en' = 'en') =>
  team.ask(account, 'post', path('/invitations'), language).send({ email });
const accept = (token: string, account = colleague, language: 'fr' | 'en' = 'en') =>
  team.ask(account, 'post', '/invitations/accept', language).send({ token });
const sees = async (account: ApiAccount) =>
  (await team.ask(account, 'get', path('/evidence'))).status === 200;

/** The token of the mail that came last. */
async function tokenSentTo(email: string): Promise<string> {
  await parvis.runDueJobs();
  const [last] = (await parvis.postBox.mailsTo(email)).slice(-1);
  return /\/label\/invitations\/(\S+)/.exec(last?.text ?? '')?.[1] ?? '';
}
async function refusalOf(
  call: PromiseLike<{ status: number; body: { error?: { details: { code: string } } } }>,
) {
  const { status, body } = await call;
  return [status, body.error?.details.code];
}

test('a colleague is invited by mail, accepts, and works on the application', async () => {
  const invited = await invite(' ELUE@Sainte-Exemple.example ');
  expect([invited.status, invited.body.data]).toEqual([
    201,
    { id: expect.any(Number), email: 'elue@sainte-exemple.example', state: 'sent', until: OVER },
  ]);
  expect(await sees(colleague)).toBe(false);

  const token = await tokenSentTo('elue@sainte-exemple.example');
  const [mail] = await parvis.postBox.mailsTo('elue@sainte-exemple.example');
  expect(mail?.subject).toBe('Rejoignez la candidature de Sainte-Exemple');
  expect(mail?.text).toContain('«\u202fVille citoyenne\u202f»');
  expect(mail?.text).toMatch(/24\sjanvier\s2030/);

  expect((await accept(token)).body.data).toEqual({ application });
  expect(await sees(colleague)).toBe(true);
  const people = await team.ask(colleague, 'get', path('/colleagues'));
  expect(people.body.data).toEqual([
    { account: owner.id, email: owner.email, role: 'owner', since: '2030-01-01T00:00:00.000Z' },
    { account: colleague.id, email: 'elue@sainte-exemple.example', role: 'colleague', since: NOW },
  ]);
  expect((await invite(colleague.email)).body.error.details.code).toBe('ALREADY_IN_TEAM');

  const removed = await team.ask(owner, 'delete', path(`/colleagues/${colleague.id}`));
  expect(removed.status).toBe(200);
  expect(await sees(colleague)).toBe(false);
  const entries = await team.journalOf(application);
  expect(entries.map(({ action }) => action)).toEqual([
    ...['label.colleague-invited', 'label.colleague-joined', 'label.colleague-removed'],
  ]);
  expect(JSON.stringify(entries)).not.toContain('example');
});

test('a link is used once', async () => {
  await invite(colleague.email);
  const token = await tokenSentTo('elue@sainte-exemple.example');
  const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  const again = await accept(token, colleague, 'fr');
  expect(again.body.error.details.code).toBe('INVITATION_USED');
  expect(again.body.error.message).toBe(
    'Vous avez déjà accepté cette invitation\u202f: ouvrez la candidature depuis votre espace.',
  );
  expect(await refusalOf(accept(token, other))).toEqual([409, 'INVITATION_OTHER_ADDRESS']);
});

test('somebody else who has the link does not come in', async () => {
  await invite(colleague.email);
  const token = await tokenSentTo('elue@sainte-exemple.example');
  const refused = await accept(token, other, 'fr');
  expect(refused.body.error.details.code).toBe('INVITATION_OTHER_ADDRESS');
  expect(refused.body.error.message).toContain('connectez-vous avec le compte de cette adresse');
  expect(await sees(other)).toBe(false);
  expect((await accept(token)).status).toBe(200);
});

test('a link that was revoked is dead, and so is one that a later one replaces', async () => {
  const { id } = (await invite(colleague.email)).body.data;
  const first = await tokenSentTo('elue@sainte-exemple.example');
  expect((await invite(colleague.email)).body.data.id).toBe(id);
  const second = await tokenSentTo('elue@sainte-exemple.example');
  expect(second).not.toBe(first);
  expect(await refusalOf(accept(first))).toEqual([409, 'INVITATION_REPLACED']);
  const revoked = await team.ask(owner, 'delete', path(`/invitations/${id}`));
  expect(revoked.body.data.state).toBe('revoked');
  expect(await refusalOf(accept(second))).toEqual([409, 'INVITATION_REVOKED']);
  expect(await refusalOf(team.ask(owner, 'delete', path(`/invitations/${id}`)))).toEqual([
    ...[409, 'NOT_IN_THIS_STATE'],
  ]);
  expect(await sees(colleague)).toBe(false);
});

test('a link tells what it is about, to browsers as a page, and to nobody to whom it was sent', async () => {
  const { id } = (await invite(colleague.email)).body.data;
  const token = await tokenSentTo('elue@sainte-exemple.example');
  const open = (accepted: string, one = token) =>
    parvis.http().get(`/api/label/invitations/${one}`).set('Accept', accepted).set('Accept-Language', 'fr');
  const told = await open('application/json');
  expect(told.body.data).toEqual({
    ...{ commune: 'Sainte-Exemple', programme: 'Ville citoyenne', year: expect.any(Number), until: OVER },
    ...{ acceptable: true, reason: null },
  });
  const page = await open('text/html');
  expect(page.text).toContain('<h1>Rejoindre la candidature de Sainte-Exemple</h1>');
  expect(page.text + told.text).not.toContain('elue@');
  expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  await team.ask(owner, 'delete', path(`/invitations/${id}`));
  expect((await open('text/html')).text).toContain('Cette invitation a été retirée');
  expect((await open('application/json')).body.data).toMatchObject({
    acceptable: false,
    reason: { code: 'INVITATION_REVOKED' },
  });
  expect((await open('text/html', 'x')).status).toBe(404);
  expect((await open('application/json', 'x')).status).toBe(404);
});

test('a mail that was not sent before the invitation was revoked is not sent', async () => {
  const { id } = (await invite(colleague.email)).body.data;
  await team.ask(owner, 'delete', path(`/invitations/${id}`));
  expect(await tokenSentTo('elue@sainte-exemple.example')).toBe('');
});

test('a link is valid for fourteen days, to the millisecond', async () => {
  await invite(colleague.email);
  const token = await tokenSentTo('elue@sainte-exemple.example');
  const over = parvis.stopClockAt(OVER);
  expect(await refusalOf(accept(token))).toEqual([409, 'INVITATION_EXPIRED']);
  const listed = await team.ask(owner, 'get', path('/invitations'));
  expect(listed.body.data).toMatchObject([{ email: 'elue@sainte-exemple.example', state: 'expired' }]);
  over();
  const last = parvis.stopClockAt(LAST);
  expect((await accept(token)).status).toBe(200);
  last();
});

test.each(['', 'x', `1.1.${'a'.repeat(43)}`, '999999.1.abc'])('%j is no link', async (token) => {
  const [status, code] = await refusalOf(accept(token));
  expect([status, code]).toEqual(token === '' ? [400, 'INVALID_REQUEST'] : [409, 'INVITATION_UNKNOWN']);
});

test('at most twenty invitations wait for an answer, also when they come at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, n) => invite(`agent-${n}@sainte-exemple.example`)),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
  const codes = answers.flatMap(({ body }) => body.error?.details.code ?? []);
  expect(codes).toEqual(Array.from({ length: 4 }, () => 'INVITATIONS_TOO_MANY'));
  const [first] = (await team.ask(owner, 'get', path('/invitations'))).body.data;
  expect((await invite(first.email)).status).toBe(201);
  await team.ask(owner, 'delete', path(`/invitations/${first.id}`));
  expect((await invite('agent-99@sainte-exemple.example')).status).toBe(201);
});

test('a colleague invites and removes nobody, and may leave', async () => {
  await team.join(application, colleague.id);
  await team.join(application, other.id);
  const { id } = (await invite('agent@sainte-exemple.example')).body.data;
  expect(await refusalOf(invite('x@sainte-exemple.example', colleague))).toEqual([409, 'OWNER_ONLY']);
  const revoke = team.ask(colleague, 'delete', path(`/invitations/${id}`));
  expect(await refusalOf(revoke)).toEqual([409, 'OWNER_ONLY']);
  const removal = team.ask(colleague, 'delete', path(`/colleagues/${other.id}`));
  expect(await refusalOf(removal)).toEqual([409, 'OWNER_ONLY']);
  expect((await team.ask(colleague, 'delete', path(`/colleagues/${colleague.id}`))).status).toBe(200);
  expect(await sees(colleague)).toBe(false);
  expect(await sees(other)).toBe(true);
});

test.each(['', 'personne', 'a@b', `${'a'.repeat(250)}@exemple.example`])(
  '%j is no address',
  async (email) => {
    expect(await refusalOf(invite(email))).toEqual([400, 'INVALID_REQUEST']);
  },
);

test('an application at its end is joined no more, and its addresses are forgotten', async () => {
  const ended = application;
  await invite(colleague.email);
  await invite(other.email);
  const token = await tokenSentTo('elue@sainte-exemple.example');
  await accept(await tokenSentTo(other.email), other);
  await team.putInto(ended, 'withdrawn');
  expect(await refusalOf(accept(token))).toEqual([409, 'APPLICATION_ENDED']);
  expect(await refusalOf(invite('agent@sainte-exemple.example'))).toEqual([409, 'APPLICATION_ENDED']);

  application = await team.application(owner.id);
  await invite('reste@sainte-exemple.example');
  await parvis.forgetInvitations();
  const kept = await parvis.sql(
    'select application_id from parvis_label_invitations where application_id >= ?',
    [ended],
  );
  expect(kept).toEqual([{ application_id: application }]);
  expect(await refusalOf(accept(token))).toEqual([409, 'INVITATION_UNKNOWN']);

  const later = parvis.stopClockAt('2030-03-01T00:00:00.000Z');
  await parvis.forgetInvitations();
  expect((await team.ask(owner, 'get', path('/invitations'))).body.data).toEqual([]);
  later();
});

describe('of another commune', () => {
  const everyRoute = (account: ApiAccount, invitation: number, member: number) =>
    Promise.all([
      team.ask(account, 'get', path('/invitations')),
      team.ask(account, 'post', path('/invitations')).send({ email: 'intrus@autre-exemple.example' }),
      team.ask(account, 'post', path('/invitations')).send({}),
      team.ask(account, 'delete', path(`/invitations/${invitation}`)),
      team.ask(account, 'get', path('/colleagues')),
      team.ask(account, 'delete', path(`/colleagues/${member}`)),
    ]);

  test('every route answers as for what there is not', async () => {
    await team.join(application, colleague.id);
    const { id } = (await invite('agent@sainte-exemple.example')).body.data;
    const before = (await team.ask(owner, 'get', path('/invitations'))).body;
    const foreign = application;
    const answers = await everyRoute(other, id, colleague.id);
    application = await team.application(other.id, 'ZZ002');
    const own = await everyRoute(other, id, colleague.id);
    for (const { status, body } of [...answers, ...[own[3], own[5]].flatMap((one) => one ?? [])]) {
      expect([status, body]).toEqual([404, NOTHING]);
    }
    application = foreign;
    expect((await team.ask(owner, 'get', path('/invitations'))).body).toEqual(before);
    expect(await sees(colleague)).toBe(true);
  });

  test('with the owner check off the same requests find it', async () => {
    await invite('agent@sainte-exemple.example');
    const close = parvis.openApplicationsToAll();
    const found = await team.ask(other, 'get', path('/invitations'));
    close();
    expect(found.text).toContain('agent@sainte-exemple.example');
  });
});
