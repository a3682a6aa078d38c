import { LabelDesk } from '../support/label-desk';
import { emailOf, ownerOf, SITE, SiteReader } from '../support/label-site';
import { type Parvis, startParvis } from '../support/parvis';

const BRELAN = '29999';

let parvis: Parvis;
let desk: LabelDesk;
let edition: number;
let id: number;
beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2026-02-10T12:00:00Z');
  desk = new LabelDesk(parvis);
  await desk.begin();
  edition = await desk.openEdition();
  id = await desk.draft('Ana', BRELAN, edition);
});
afterAll(() => parvis.stop());

const version = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

describe('The home of the site', () => {
  it('tells everybody the editions and their days, and is cached nowhere', async () => {
    const { status, text, headers } = await new SiteReader(parvis).get('');
    expect(status).toBe(200);
    expect(text).toContain('Label de démonstration, édition 2026');
    expect(text).toContain('Ouverte aux candidatures');
    expect(text).toContain('dimanche 29\u00a0mars 2026 à 3\u00a0h\u00a000, heure de Paris');
    expect(text).toContain(`/api/label/editions/${edition}/auto-evaluation`);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('speaks the language of the browser until another is chosen', async () => {
    const reader = new SiteReader(parvis, 'en');
    expect((await reader.get('')).text).toContain('Apply for the label');
    const chosen = await reader.post('/langue', { language: 'fr', back: `${SITE}/dossiers` });
    expect(chosen.headers.location).toBe(`${SITE}/dossiers`);
    expect((await reader.get('')).text).toContain('<html lang="fr">');
  });

  it.each(['https://evil.example/', '//evil.example', '/admin'])(
    'leads nobody to %s who chooses a language',
    async (back) => {
      const chosen = await new SiteReader(parvis).post('/langue', { language: 'fr', back });
      expect(chosen.headers.location).toBe(SITE);
    },
  );
});

describe('A session of the site', () => {
  it('lives in cookies of its own path that no script reads, and no page holds its tokens', async () => {
    const reader = new SiteReader(parvis);
    const answer = await reader.signIn(await emailOf(parvis, (await parvis.apiUser()).id));
    expect([answer.status, answer.headers.location]).toEqual([303, `${SITE}/dossiers`]);
    const cookies = [answer.headers['set-cookie']].flat().map(String);
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      'label_site_access',
      'label_site_renewal',
    ]);
    for (const cookie of cookies) expect(cookie).toMatch(/path=\/candidature;.*samesite=lax; httponly/i);
    const { text } = await reader.get('/dossiers');
    expect(text).toContain('Vous n’avez pas encore de dossier.');
    expect(text).not.toMatch(/eyJ/);
  });

  it('begins with the right password only, and keeps nothing of the wrong one', async () => {
    const answer = await new SiteReader(parvis).post('/connexion', {
      identifier: 'ana@commune.example',
      password: 'Faux-mot-de-passe',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('L’adresse ou le mot de passe n’est pas le bon.');
    expect(answer.text).toContain('value="ana@commune.example"');
    expect(answer.text).not.toContain('Faux-mot-de-passe');
  });

  it('is renewed when its hour has passed, once for pages that are opened together', async () => {
    const { email } = await parvis.apiUser();
    const signedIn = await new SiteReader(parvis).signIn(email);
    const renewal = [signedIn.headers['set-cookie']]
      .flat()
      .map(String)
      .find((cookie) => cookie.startsWith('label_site_renewal'));
    const ask = () =>
      parvis
        .http()
        .get(`${SITE}/dossiers`)
        .set('Cookie', `label_site_access=outdated; ${renewal?.split(';')[0]}`);
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { headers } of answers) expect(String(headers['set-cookie'])).toMatch(/label_site_access=eyJ/);
    const sessions = await parvis.sql(
      `select session.id from strapi_sessions session join up_users account on account.id::text = session.user_id
       where account.email = ?`,
      [email],
    );
    // The one of the helper that made the account, the one of signing in, and a single one that renews it.
    expect(sessions).toHaveLength(3);
  });

  it('ends for the API too when one signs out', async () => {
    const { email } = await parvis.apiUser();
    const reader = new SiteReader(parvis);
    const signedIn = await reader.signIn(email);
    const before = [signedIn.headers['set-cookie']].flat().map((cookie) => String(cookie).split(';')[0]);
    expect((await reader.post('/deconnexion')).headers.location).toBe(`${SITE}/connexion?done=signed-out`);
    expect((await reader.get('/dossiers')).status).toBe(401);
    const stolen = await parvis.http().get(`${SITE}/dossiers`).set('Cookie', before.slice(1).join('; '));
    expect(stolen.status).toBe(401);
  });

  it('that has ended loses nothing of what was typed', async () => {
    const reader = new SiteReader(parvis);
    const ended = await reader.post(`/dossiers/${id}/questions/A`, {
      ...{ text: 'Un conseil <b>de quartier</b>', mark: '3', reason: '', version: '0' },
    });
    expect(ended.status).toBe(401);
    expect(ended.text).toContain('name="kept-text" value="Un conseil &lt;b&gt;de quartier&lt;/b&gt;"');
    const [row] = await parvis.sql('select owner_id from parvis_label_applications where id = ?', [id]);
    const resumed = await reader.signIn(await emailOf(parvis, Number(row?.owner_id)), {
      ...{ to: `${SITE}/dossiers/${id}/questions/A`, again: 'on' },
      ...{ 'kept-text': 'Un conseil <b>de quartier</b>', 'kept-mark': '3', 'kept-version': '0' },
    });
    expect(resumed.status).toBe(200);
    expect(resumed.text).toContain(`action="${SITE}/dossiers/${id}/questions/A"`);
    expect(resumed.text).toContain('name="text" value="Un conseil &lt;b&gt;de quartier&lt;/b&gt;"');
  });
});

describe('A form that does not come from this site', () => {
  const text = { text: 'Forgé', mark: '1', reason: '', version: '0' };

  const elsewhere: readonly Readonly<Record<string, string>>[] = [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    {},
  ];
  it.each(elsewhere)('does nothing: %j', async (headers) => {
    const reader = await ownerOf(parvis, id);
    for (const path of [`/dossiers/${id}/questions/A`, '/connexion', '/deconnexion', '/langue']) {
      expect((await reader.post(path, text, headers)).status).toBe(403);
    }
    expect((await reader.get(`/dossiers/${id}`)).status).toBe(200);
    expect((await desk.call('Ana', 'get', `/applications/${id}`)).data.answers).toEqual([]);
  });

  it('would, if it came from here', async () => {
    const own = await desk.draft('Cléo', '35999', edition);
    const reader = await ownerOf(parvis, own);
    const origin = { Origin: parvis.url };
    expect((await reader.post(`/dossiers/${own}/questions/A`, text, origin)).status).toBe(303);
    expect((await desk.call('Cléo', 'get', `/applications/${own}`)).data.answers).toHaveLength(1);
  });
});

describe('A dossier on the site', () => {
  it('shows what is missing, each with the way to where it is mended', async () => {
    const reader = await ownerOf(parvis, id);
    const { text } = await reader.get(`/dossiers/${id}`);
    expect(text).toContain('0 question complète sur 2');
    expect(text).toContain(
      `<a href="${SITE}/dossiers/${id}/questions/A">A\u202f: répondez à la question.</a>`,
    );
    expect(text).toContain(`<a href="${SITE}/dossiers/${id}/pieces#commitment">`);
  });

  it('is answered question by question, and leads on to the next', async () => {
    const reader = await ownerOf(parvis, id);
    const saved = await reader.post(`/dossiers/${id}/questions/A`, {
      ...{ text: 'Un conseil de quartier.\r\nDeux par an.', mark: '3', reason: '', version: '0' },
    });
    expect(saved.headers.location).toBe(`${SITE}/dossiers/${id}/questions/B?done=saved`);
    const { text } = await reader.get(`/dossiers/${id}/questions/A`);
    expect(text).toContain('Un conseil de quartier.\nDeux par an.</textarea>');
    expect(text).toContain('value="3" checked');
    expect(version(text)).toBe('1');
    const { data } = await desk.call('Ana', 'get', `/applications/${id}`);
    expect(data.answers[0]).toMatchObject({ text: 'Un conseil de quartier.\nDeux par an.', mark: '3' });
  });

  it('takes as long an answer as the API does, in accented letters too', async () => {
    const own = await desk.draft('Élise', '44999', edition);
    const reader = await ownerOf(parvis, own);
    const path = `/dossiers/${own}/questions/A`;
    expect((await reader.get(path)).text).toContain('enctype="multipart/form-data"');
    const text = 'é'.repeat(10_000);
    expect((await reader.send(path, { text, mark: '1', reason: '', version: '0' })).status).toBe(303);
    const tooLong = await reader.send(path, { text: `${text}é`, mark: '1', reason: '', version: '1' });
    expect([tooLong.status, tooLong.text.includes(`${text}é</textarea>`)]).toEqual([400, true]);
  });

  it('keeps both answers when somebody was faster, and lets one choose', async () => {
    const reader = await ownerOf(parvis, id);
    const before = version((await reader.get(`/dossiers/${id}/questions/A`)).text);
    await desk.answer('Ana', id, 'A', { text: 'Celle de <i>Bob</i>', mark: '1' }, Number(before));
    const mine = { text: 'La mienne & rien d’autre', mark: '4', reason: '', version: before };
    const conflict = await reader.post(`/dossiers/${id}/questions/A`, mine);
    expect(conflict.status).toBe(412);
    expect(conflict.text).toContain('Celle de &lt;i&gt;Bob&lt;/i&gt;');
    expect(conflict.text).toContain('La mienne &amp; rien d’autre</textarea>');
    expect(conflict.text).toContain('value="4" checked');
    expect((await desk.call('Ana', 'get', `/applications/${id}`)).data.answers[0].mark).toBe('1');
    const chosen = { ...mine, version: version(conflict.text) };
    expect((await reader.post(`/dossiers/${id}/questions/A`, chosen)).status).toBe(303);
    expect((await desk.call('Ana', 'get', `/applications/${id}`)).data.answers[0].mark).toBe('4');
  });

  it('says at its field what cannot be kept, with everything that was typed', async () => {
    const reader = await ownerOf(parvis, id);
    const refused = await reader.post(`/dossiers/${id}/questions/B`, {
      ...{ text: 'Le budget', mark: '9', reason: '', version: '0' },
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('<a href="#mark">');
    expect(refused.text).toContain('Le budget</textarea>');
    expect(refused.text).toMatch(/<title>Erreur/);
  });

  it('estimates the score without saving, as a page and for the script', async () => {
    const reader = await ownerOf(parvis, id);
    const typed = { text: 'Pas encore', mark: '4', reason: '', version: '0', choice: 'estimate' };
    const page = await reader.post(`/dossiers/${id}/questions/B`, typed);
    expect(page.status).toBe(200);
    expect(page.text).toContain('votre score serait de 100,00 sur 100 (2 questions notées sur 2)');
    const own = { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' };
    const script = await reader.post(`/dossiers/${id}/questions/B`, { ...typed, mark: '0' }, own);
    expect(script.body.estimate).toContain('60,00 sur 100');
    expect((await desk.call('Ana', 'get', `/applications/${id}`)).data.answers).toHaveLength(1);
  });

  it('is, to somebody of another commune, a page that is not there', async () => {
    const other = await ownerOf(parvis, await desk.draft('Bob', '85999', edition));
    const nowhere = await other.get('/dossiers/424242');
    expect(nowhere.status).toBe(404);
    const paths = ['', '/questions/A', '/questions/Z'];
    for (const path of paths) {
      const found = await other.get(`/dossiers/${id}${path}`);
      expect(found.status).toBe(404);
      expect(found.text.replaceAll(`${SITE}/dossiers/${id}${path}`, '')).toBe(
        nowhere.text.replaceAll(`${SITE}/dossiers/424242`, ''),
      );
    }
    const typed = { text: 'Chez Ana', mark: '1', reason: '', version: '1' };
    const written = await other.post(`/dossiers/${id}/questions/A`, typed);
    expect(written.status).toBe(404);
    expect(written.text).not.toContain('Brélan');
    for (const odd of ['x', '0', '1e3', '%2e%2e', `${id}%2Fanswers`])
      expect((await other.get(`/dossiers/${odd}`)).status).toBe(404);
  });

  it('is found there once the owner check is off', async () => {
    const other = await ownerOf(parvis, await desk.draft('Dora', '35998', edition));
    const close = parvis.openApplicationsToAll();
    const { status, text } = await other.get(`/dossiers/${id}`);
    close();
    expect([status, text.includes('Brélan')]).toEqual([200, true]);
  });
});
