import { pdfOf } from '../support/evidence-files';
import { LabelDesk } from '../support/label-desk';
import { emailOf, ownerOf, SITE, SiteReader } from '../support/label-site';
import { type Parvis, startParvis } from '../support/parvis';

const QUINVALLE = '29998';

/** The second question asks for a proof. */
const ROOT = {
  ...{ code: 'R', weight: '100' },
  children: [
    { code: 'A', label: 'Écoute', weight: '60', scale: { min: '0', max: '4', step: '1' } },
    {
      ...{ code: 'B', label: 'Décision', weight: '40', scale: { min: '0', max: '4', step: '1' } },
      evidence: { minimum: 1, kinds: ['file', 'link'] },
    },
  ],
};

let parvis: Parvis;
let desk: LabelDesk;
let edition: number;
let reader: SiteReader;
let email: string;
let id: string;
beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt('2026-02-10T12:00:00Z');
  desk = new LabelDesk(parvis);
  await desk.begin();
  edition = await desk.openEdition({ grid: await desk.grid({ root: ROOT }) });
  email = await emailOf(parvis, await desk.account('Ana'));
  reader = new SiteReader(parvis);
  await reader.signIn(email);
});
afterAll(() => parvis.stop());

const done = (path: string, what: string) => `${SITE}${path}?done=${what}`;
const view = async () => (await desk.call('Ana', 'get', `/applications/${id}`)).data;

describe('A commune that applies on the site', () => {
  it('is found by its name, and the account asks to speak for it', async () => {
    expect((await reader.get('/dossiers/nouveau')).text).toContain('Demandez d’abord à représenter');
    const { text } = await reader.get('/communes?nom=quinvalle');
    expect(text).toContain(
      `<a href="${SITE}/communes?code=${QUINVALLE}#code">Choisir Quinvalle (${QUINVALLE})</a>`,
    );
    expect((await reader.get('/communes?nom=%3Cb%3Exyz')).text).toContain(
      'Aucune commune ne correspond à «\u202f&lt;b&gt;xyz\u202f».',
    );
    const asked = await reader.post('/communes', { code: QUINVALLE, role: 'Maire' });
    expect(asked.headers.location).toBe(done('/communes', 'claimed'));
    expect((await reader.get('/communes')).text).toContain('En cours de vérification');
  });

  it('is told at the field what is wrong with the request, with what was typed', async () => {
    const wrong = await reader.post('/communes', { code: 'Quimp', role: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('<a href="#role">Indiquez votre fonction dans la commune.</a>');
    const unknown = await reader.post('/communes', { code: '00000', role: 'Maire <x>' });
    expect(unknown.text).toContain('<a href="#code">Aucune commune ne porte ce code');
    expect(unknown.text).toContain('value="Maire &lt;x&gt;"');
  });

  it('begins a dossier for which everything there is only one of is chosen', async () => {
    const { text } = await reader.get('/dossiers/nouveau');
    expect(text).toContain(`name="edition" value="${edition}" checked`);
    expect(text).toContain(`name="commune" value="${QUINVALLE}" checked`);
    expect((await reader.post('/dossiers/nouveau', {})).text).toContain('Choisissez une édition');
    const chosen = { edition: String(edition), commune: QUINVALLE };
    const begun = await reader.post('/dossiers/nouveau', chosen);
    id = /dossiers\/(\d+)\?done=begun$/.exec(String(begun.headers.location))?.[1] ?? '';
    expect(id).not.toBe('');
    const again = await reader.post('/dossiers/nouveau', chosen);
    expect([again.status, again.text.includes('reprenez-la')]).toEqual([422, true]);
  });

  it('attaches files and links, which go to the API whole', async () => {
    for (const question of ['A', 'B'])
      await reader.post(`/dossiers/${id}/questions/${question}`, {
        ...{ text: 'Oui.', mark: '3', reason: '', version: '0' },
      });
    const path = `/dossiers/${id}/pieces`;
    const link = { kind: 'link', title: 'Le <budget>', link: 'https://quinvalle.example/b', questions: 'B' };
    const linked = await reader.send(path, link);
    expect(linked.headers.location).toBe(done(path, 'evidence-added'));
    const content = pdfOf('Engagement signé');
    const signed = await reader.send(path, { kind: 'commitment' }, { name: 'engagement.pdf', content });
    expect(signed.headers.location).toBe(done(path, 'evidence-added'));
    const { text } = await reader.get(path);
    expect(text).toContain('Le &lt;budget&gt;');
    const address = /href="([^"]+\/fichier)">engagement\.pdf/.exec(text)?.[1] ?? '';
    const file = await reader.get(address.slice(SITE.length)).buffer(true);
    expect(file.headers['content-disposition']).toContain('engagement.pdf');
    expect(file.headers['content-security-policy']).toContain('sandbox');
    expect(Buffer.from(file.body).equals(content)).toBe(true);
    expect((await view()).missing).toEqual([]);
  });

  it('is told why a file is not taken, and keeps what it typed', async () => {
    const path = `/dossiers/${id}/pieces`;
    const typed = { kind: 'file', title: 'Compte rendu', questions: 'A', visibility: 'public' };
    const content = Buffer.from('MZ no document at all');
    const refused = await reader.send(path, typed, { name: 'compte-rendu.pdf', content });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.text).toContain('<html lang="fr">');
    expect(refused.text).toContain('value="Compte rendu"');
    const none = await reader.send(path, typed);
    expect(none.text).toContain('<a href="#piece-file">Choisissez un fichier.');
    const badLink = await reader.send(path, { ...typed, kind: 'link', link: 'javascript:alert(1)' });
    expect(badLink.text).toContain('<a href="#link">Indiquez une adresse complète');
    expect(badLink.text).toContain('value="javascript:alert(1)"');
    expect(badLink.text).not.toContain('href="javascript');
  });

  it('refers to what is published under a title, and to nothing else', async () => {
    const title = 'Atelier des quartiers';
    const at = { startsAt: '2025-03-12T09:00:00Z', endsAt: '2025-03-12T10:00:00Z', timezone: 'Europe/Paris' };
    const { documentId } = await parvis.strapi.documents('api::event.event').create({
      data: { title, kind: 'meeting', attendanceMode: 'online', eventState: 'scheduled', schedule: at },
    });
    const path = `/dossiers/${id}/pieces/contenus`;
    const search = `${path}?genre=workshop&titre=quartiers`;
    expect((await reader.get(search)).text).toContain('Rien de publié ne porte «\u202fquartiers\u202f»');
    await parvis.strapi.documents('api::event.event').publish({ documentId });
    expect((await reader.get(`/dossiers/${id}/pieces`)).text).toContain('Renvoyer à un atelier');
    expect((await reader.get(search)).text).toContain(`value="${documentId}"`);
    const sought = { genre: 'workshop', titre: 'quartiers', questions: 'A', visibility: 'public' };
    const unchosen = await reader.post(path, sought);
    expect([unchosen.status, unchosen.text.includes('<a href="#referred">Choisissez')]).toEqual([422, true]);
    expect(unchosen.text).toContain('value="A" checked');
    const added = await reader.post(path, { ...sought, referred: documentId });
    expect(added.headers.location).toBe(done(`/dossiers/${id}/pieces`, 'evidence-added'));
    const { data } = await desk.call('Ana', 'get', `/applications/${id}/evidence`);
    expect(data.at(-1)).toMatchObject({
      ...{ kind: 'workshop', title, questions: ['A'], visibility: 'public', content: { documentId } },
    });
    // It is not listed among citizen days, and what is no kind of content has no page.
    const days = await reader.get(search.replace('workshop', 'citizen-day'));
    expect(days.text).not.toContain(documentId);
    expect((await reader.get(search.replace('workshop', 'file'))).status).toBe(404);
  });

  it('removes a piece once it has confirmed', async () => {
    const path = `/dossiers/${id}/pieces`;
    await reader.send(path, { kind: 'link', title: 'De trop', link: 'https://quinvalle.example/x' });
    const { text } = await reader.get(path);
    const asks = /href="([^"]+\/retrait)">Retirer «\u202fDe trop/.exec(text)?.[1]?.slice(SITE.length) ?? '';
    const page = (await reader.get(asks)).text;
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    expect((await reader.post(asks, { version: '7' })).status).toBe(409);
    expect((await reader.post(asks, { version })).headers.location).toBe(done(path, 'evidence-removed'));
    expect((await reader.get(path)).text).not.toContain('De trop');
  });

  it('invites a colleague, who accepts with the account of that address', async () => {
    const path = `/dossiers/${id}/equipe`;
    const bob = await parvis.apiUser('bob@quinvalle.example');
    expect((await reader.post(path, { email: 'bob' })).text).toContain('<a href="#email">');
    const invited = await reader.post(path, { email: bob.email });
    expect(invited.headers.location).toBe(done(path, 'invited'));
    await parvis.runDueJobs();
    const [mail] = await parvis.postBox.mailsTo(bob.email);
    const token = /invitations\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const guest = new SiteReader(parvis);
    const opened = await guest.get(`/invitations/${token}`);
    expect(opened.text).toContain('Rejoindre la candidature de Quinvalle');
    expect((await guest.post(`/invitations/${token}`)).status).toBe(401);
    await guest.signIn(bob.email);
    const joined = await guest.post(`/invitations/${token}`);
    expect(joined.headers.location).toBe(done(`/dossiers/${id}`, 'joined'));
    expect((await guest.get(path)).text).not.toContain('Envoyer l’invitation');
    const { text } = await reader.get(path);
    const removal = /action="([^"]+\/membres\/\d+)"/.exec(text)?.[1]?.slice(SITE.length) ?? '';
    expect((await reader.post(removal)).headers.location).toBe(done(path, 'removed'));
    expect((await guest.get(`/dossiers/${id}`)).status).toBe(404);
  });

  it('is submitted only when nothing is missing, the claim is confirmed, and the box is ticked', async () => {
    const path = `/dossiers/${id}/depot`;
    expect((await reader.get(path)).text).toContain('n’a pas encore confirmé');
    const claims = await parvis.sql('select id from parvis_label_claims where commune = ?', [QUINVALLE]);
    await desk.does('post', `/claims/${claims[0]?.id}/confirm`, { version: 1 });
    const { text } = await reader.get(path);
    expect(text).toContain('jusqu’au dimanche 29\u00a0mars 2026 à 3\u00a0h\u00a000');
    const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
    expect((await reader.post(path, { version })).text).toContain('<a href="#sure">');
    expect((await view()).state).toBe('draft');
    expect((await reader.post(path, { version: '77', sure: 'on' })).status).toBe(409);
    const submitted = await reader.post(path, { version, sure: 'on' });
    expect(submitted.headers.location).toBe(`${SITE}/dossiers/${id}/recepisse`);
    const receipt = await reader.get(`/dossiers/${id}/recepisse`);
    expect(receipt.text).toContain(
      'a été déposé le mardi 10\u00a0février 2026 à 13\u00a0h\u00a000, heure de Paris',
    );
  });

  it('follows the dossier, which is closed now, and can withdraw it', async () => {
    const followed = await reader.get(`/dossiers/${id}/suivi`);
    expect(followed.text).toContain(
      'aria-current="step">Instruction par le bureau du label (en cours, jusqu’au',
    );
    const closed = await reader.get(`/dossiers/${id}/questions/A`);
    expect(closed.text).toContain('Cette réponse ne peut plus être modifiée.');
    expect(closed.text).not.toContain('<textarea');
    const path = `/dossiers/${id}/retrait`;
    const version = /name="version" value="(\d+)"/.exec((await reader.get(path)).text)?.[1] ?? '';
    const withdrawn = await reader.post(path, { version, sure: 'on' });
    expect(withdrawn.headers.location).toBe(done(`/dossiers/${id}/suivi`, 'withdrawn'));
    expect((await view()).state).toBe('withdrawn');
  });

  it('shows none of this to another commune', async () => {
    const other = await ownerOf(parvis, await desk.draft('Bob', '85999', edition));
    for (const part of ['', '/pieces', '/equipe', '/depot', '/retrait', '/suivi', '/recepisse']) {
      const { status, text } = await other.get(`/dossiers/${id}${part}`);
      expect([part, status, text.includes('Quinvalle')]).toEqual([part, 404, false]);
    }
    for (const part of [
      '/pieces',
      '/equipe',
      '/depot',
      '/retrait',
      '/equipe/membres/1',
      '/pieces/1/retrait',
    ]) {
      const sent = {
        email: 'x@y.example',
        sure: 'on',
        version: '1',
        kind: 'link',
        link: 'https://a.example',
      };
      const { status, text } = await other.post(`/dossiers/${id}${part}`, sent);
      expect([part, status, text.includes('Quinvalle')]).toEqual([part, 404, false]);
    }
  });
});

describe('A forgotten password', () => {
  it('is set anew with the link of a mail, which is the same whether there is an account or not', async () => {
    const { email: known } = await parvis.apiUser();
    const guest = new SiteReader(parvis);
    const asked = await guest.post('/mot-de-passe-oublie', { email: known });
    expect(asked.text).toContain('Consultez votre messagerie');
    const nobody = await guest.post('/mot-de-passe-oublie', { email: 'personne@test.example' });
    expect(nobody.text).toBe(asked.text);
    const [row] = await parvis.sql('select reset_password_token as code from up_users where email = ?', [
      known,
    ]);
    const code = String(row?.code);
    const next = { password: 'Nouveau-mot-2', passwordConfirmation: 'Nouveau-mot-2' };
    const different = await guest.post('/mot-de-passe', {
      ...next,
      code,
      passwordConfirmation: 'Autre-mot-2',
    });
    expect(different.text).toContain('Les deux mots de passe ne sont pas les mêmes.');
    expect(different.text).not.toContain('Nouveau-mot-2');
    expect((await guest.post('/mot-de-passe', { ...next, code: 'x' })).text).toContain('n’est plus valable');
    const set = await guest.post('/mot-de-passe', { ...next, code });
    expect(set.headers.location).toBe(done('/connexion', 'password-set'));
    const signedIn = await guest.post('/connexion', { identifier: known, password: next.password });
    expect(signedIn.status).toBe(303);
  });
});

it('Whatever is not there is a page of the site too', async () => {
  for (const path of ['/rien', '/dossiers/1/rien', '/..%2f']) {
    const { status, text } = await reader.get(path);
    expect([status, text.includes('<h1>Page introuvable</h1>')]).toEqual([404, true]);
  }
});
