import { BEFORE, EmbargoDesk, HOUR } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

describe('The approval of a partner', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
  });
  beforeEach(() => {
    parvis.stopClockAt(BEFORE);
    parvis.postBox.empty();
  });
  afterAll(() => parvis.stop());

  let number = 0;

  /** A release issued with a partner who has one contact, planned with their approval. */
  async function askedRelease(title: string) {
    number += 1;
    const mail = `presse-${number}@partenaire.example`;
    const partner = await parvis.strapi
      .documents('api::partner.partner')
      .create({ data: { name: `Partenaire ${number}`, kind: 'association' } });
    const contact = await parvis.strapi.documents('api::press-contact.press-contact').create({
      data: {
        name: 'Dominique Partenaire',
        email: mail,
        organisation: partner.documentId,
        publicDisplay: false,
      },
    });
    await parvis.strapi.documents('api::press-contact.press-contact').create({
      data: {
        ...{ name: 'Parti Depuis', email: `ancien-${number}@partenaire.example`, publicDisplay: false },
        ...{ organisation: partner.documentId, validTo: '2020-01-01' },
      },
    });
    const documentId = await desk.press.draft(title, { issuers: [partner.documentId] });
    const planned = await desk.plan(documentId, { partners: [partner.documentId] });
    await parvis.runDueJobs();
    const link = async () => {
      const mails = await parvis.postBox.mailsTo(mail);
      return new URL(/https?:\S+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '').pathname;
    };
    return { documentId, mail, planned, link, partner: partner.documentId, contact: contact.documentId };
  }

  const open = (path: string) => parvis.http().get(path).set('Accept', 'text/html');
  const answer = (path: string, body: object) =>
    parvis.http().post(path).set('Accept', 'text/html').type('form').send(body);
  const contentOf = (page: string): string => /name="content" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';

  it('is asked of those who speak for them today, by a mail with a link of their own', async () => {
    const { planned, mail } = await askedRelease('Avec un partenaire');
    expect(planned).toMatchObject({
      body: {
        plan: { state: 'awaiting-approval' },
        approvals: {
          missing: { staff: 1, partners: [`Partenaire ${number}`] },
          entries: [{ kind: 'partner', state: 'requested', name: 'Dominique Partenaire' }],
        },
      },
    });
    expect(parvis.postBox.mails.map(({ to }) => to)).toEqual([mail]);
    const [sent] = await parvis.postBox.mailsTo(mail);
    expect(sent?.subject).toBe('Votre accord avant publication\u202f: Avec un partenaire');
    const stored = await parvis.sql(
      'select to_jsonb(o)::text as row from parvis_mail_outbox o union all select to_jsonb(a)::text from parvis_embargo_approvals a union all select to_jsonb(j)::text from parvis_journal j',
    );
    expect(JSON.stringify(stored)).not.toContain('@partenaire.example');
  });

  it('is given on a page that shows the draft in full; reading it changes nothing', async () => {
    const { documentId, link } = await askedRelease('À approuver');
    const path = await link();
    const before = await desk.rowCounts();
    const page = await open(path);
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    for (const text of ['À approuver', 'Le texte du communiqué.', 'Sous embargo jusqu’au lundi']) {
      expect(page.text).toContain(text);
    }
    expect(await desk.rowCounts()).toEqual(before);
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    expect(await desk.state(documentId)).toBe('awaiting-approval');

    const given = await answer(path, { choice: 'approve', content: contentOf(page.text) });
    expect(given.status).toBe(303);
    expect((await open(path)).text).toContain('Votre accord est donné');
    expect(await desk.state(documentId)).toBe('planned');
    expect(await desk.journal(documentId)).toEqual([
      ...['embargo.planned', 'embargo.approved', 'embargo.approved'],
    ]);
    expect((await answer(path, { choice: 'approve', content: contentOf(page.text) })).status).toBe(409);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(true);
    expect((await open(path)).status).toBe(404);
  });

  it('falls with an edit, is asked again, and counts for no text that was not read', async () => {
    const { documentId, link, mail } = await askedRelease('Modifié entre-temps');
    const path = await link();
    const content = contentOf((await open(path)).text);
    await answer(path, { choice: 'approve', content });
    await desk.edit(documentId, { lead: 'Un autre chapeau.' });
    expect((await desk.see(documentId)).body).toMatchObject({
      approvals: { missing: { partners: [`Partenaire ${number}`] } },
    });
    const late = await answer(path, { choice: 'approve', content });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Le contenu a changé depuis');
    expect(late.text).toContain('Un autre chapeau.');
    await parvis.runDueJobs();
    expect(await parvis.postBox.mailsTo(mail)).toHaveLength(2);
    expect((await answer(path, { choice: 'approve', content: contentOf(late.text) })).status).toBe(303);
  });

  it('may come with a comment, which the owner is told of and reads in the panel', async () => {
    const { documentId, link } = await askedRelease('Commenté');
    const path = await link();
    expect((await answer(path, { choice: 'comment', content: '', comment: ' ' })).status).toBe(409);
    expect((await answer(path, { choice: 'comment', comment: 'Le nom <b>est</b> faux.' })).status).toBe(303);
    expect((await open(path)).text).toContain('Le nom &lt;b&gt;est&lt;/b&gt; faux.');
    expect((await desk.see(documentId)).body).toMatchObject({
      approvals: { entries: [{ comment: 'Le nom <b>est</b> faux.' }] },
    });
    await parvis.runDueJobs();
    const [told] = await parvis.postBox.mailsTo('communications@test.example');
    expect(told?.subject).toBe('Remarque d’un partenaire\u202f: Commenté');
    expect(`${told?.text}${told?.html}`).not.toContain('est faux');
  });

  it('ends for a partner that issues the release no more, and with the plan', async () => {
    const { documentId, link } = await askedRelease('Sans eux');
    const path = await link();
    await desk.edit(documentId, { issuers: { set: [] } });
    expect((await open(path)).status).toBe(404);
    const other = await askedRelease('Annulé');
    const otherPath = await other.link();
    await desk.step(other.documentId, 'cancel');
    expect((await open(otherPath)).status).toBe(404);
    expect((await answer(otherPath, { choice: 'comment', comment: 'Trop tard' })).status).toBe(404);
  });

  it('opens with nothing but its link: what is forged, cut off or of another purpose is an ordinary 404', async () => {
    const { link } = await askedRelease('Lien');
    const path = await link();
    const token = path.split('/').at(-1) ?? '';
    const forged = [token.slice(0, -1), `${token}a`, token.replace(/^\d+/, '1'), '1.1.x', 'x'.repeat(300)];
    const bodies = await Promise.all(
      forged.map((each) =>
        parvis.http().get(`/api/embargo/approvals/${each}`).set('Accept', 'application/json'),
      ),
    );
    for (const { status, body } of bodies) {
      expect({ status, body }).toEqual({
        status: 404,
        body: {
          data: null,
          error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
        },
      });
    }
    expect((await parvis.http().get(path.replace('approvals', 'readings'))).status).toBe(404);
    const json = await parvis.http().get(path).set('Accept', 'application/json');
    expect(json.body).toMatchObject({ data: { approved: false, document: { title: 'Lien' } } });
    expect(JSON.stringify(json.body)).not.toContain('@partenaire.example');
  });

  it('cannot be asked of a stranger, or of a partner without an address', async () => {
    const stranger = await parvis.strapi
      .documents('api::partner.partner')
      .create({ data: { name: 'Étranger', kind: 'association' } });
    const documentId = await desk.press.draft('Mal adressé', { issuers: [stranger.documentId] });
    expect(await desk.plan(documentId, { partners: [stranger.documentId] })).toMatchObject({
      ...{ status: 409, code: 'PARTNER_WITHOUT_CONTACT' },
    });
    expect(await desk.plan(documentId, { partners: ['abcdefghijklmnopqrstuvwx'] })).toMatchObject({
      ...{ status: 409, code: 'PARTNER_NOT_AN_ISSUER' },
    });
  });
});
