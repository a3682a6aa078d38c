import { record } from '@parvis/newsroom';
import { BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

describe('An edit of a planned release', () => {
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

  const hashOf = async (documentId: string): Promise<unknown> => {
    const [row] = await parvis.sql(
      'select content_hash from parvis_embargo_plans where document_id = ? order by id desc limit 1',
      [documentId],
    );
    return row?.content_hash;
  };

  it('takes back what was agreed to, tells its author in the panel and its owner by mail', async () => {
    const documentId = await desk.planned('À confirmer');
    expect(await desk.edit(documentId, { lead: 'Tout est différent.' }, 'Super Admin')).toMatchObject({
      status: 200,
    });
    expect(await desk.see(documentId, 'Super Admin')).toMatchObject({
      body: {
        plan: { state: 'to-confirm' },
        approvals: {
          missing: { staff: 1 },
          entries: [{ kind: 'staff', state: 'void', name: 'Super Admin' }],
        },
        events: expect.arrayContaining([{ event: 'confirm', allowed: true, reasons: [] }]),
      },
    });
    await parvis.runDueJobs();
    const [mail] = await parvis.postBox.mailsTo('communications@test.example');
    expect(mail?.subject).toBe('Programmation à confirmer\u202f: À confirmer');
    expect(mail?.text).toContain(`/content-manager/collection-types/${RELEASE}/${documentId}`);
  });

  it('is confirmed, approved anew by somebody else than its author, and comes out at its hour', async () => {
    const documentId = await desk.planned('Confirmé');
    await desk.edit(documentId, { lead: 'Corrigé.' }, 'Super Admin');
    expect(await desk.step(documentId, 'confirm')).toMatchObject({
      body: { plan: { state: 'awaiting-approval' } },
    });
    expect(await desk.step(documentId, 'approve', {}, 'Super Admin')).toMatchObject({
      ...{ status: 409, code: 'LAST_EDITOR' },
      body: { error: { message: expect.stringContaining('une autre personne') } },
    });
    expect(await desk.step(documentId, 'approve')).toMatchObject({ body: { plan: { state: 'planned' } } });
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    const answer = await parvis.http().get(`/api/press-releases/${documentId}`);
    expect(answer.body.data.lead).toBe('Corrigé.');
  });

  it.each([
    ['a field', { title: 'Un autre titre' }],
    ['a component', { quotes: [{ text: 'Bravo', speaker: 'Camille Essai', role: 'Maire' }] }],
    ['a field of a component', { dateline: { place: 'Metz', date: '2026-06-01' } }],
    ['a relation', { contacts: { set: [] } }],
    ['the text', { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Autre texte' }] }] }],
  ])('counts when it changes %s', async (_, data) => {
    const documentId = await desk.planned('Ce qui compte');
    const hash = await hashOf(documentId);
    expect(await desk.edit(documentId, data)).toMatchObject({ status: 200 });
    expect(await hashOf(documentId)).not.toBe(hash);
    expect(await desk.state(documentId)).toBe('to-confirm');
  });

  it('counts when a file of it is replaced: at its hour nothing is published unseen', async () => {
    const token = await parvis.apiToken('full-access');
    const upload = (path: string, bytes: string) =>
      parvis
        .http()
        .post(path)
        .set('Authorization', `Bearer ${token}`)
        .attach('files', Buffer.from(bytes), { filename: 'note.txt', contentType: 'text/plain' });
    const sent = await upload('/api/upload', 'Première version');
    const file: number = sent.body[0]?.id;
    const documentId = await desk.press.draft('Avec une pièce jointe');
    await desk.edit(documentId, { attachments: [{ file, alt: 'La note' }] });
    await desk.plan(documentId);
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    const [row] = await parvis.sql('select url from files where id = ?', [file]);
    const { writeFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    writeFileSync(join(parvis.strapi.dirs.static.public, String(row?.url)), 'Deuxième version');
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await desk.state(documentId)).toBe('held');
    expect(await desk.isPublic(documentId)).toBe(false);
  });

  it('that changes nothing leaves everything as it was', async () => {
    const documentId = await desk.planned('Enregistré tel quel');
    const found = await desk.send(
      'Communications',
      'get',
      `/content-manager/collection-types/${RELEASE}/${documentId}`,
    );
    const { body, title, lead, quotes } = found.body;
    const hash = await hashOf(documentId);
    expect(await desk.edit(documentId, { body, title, lead, quotes })).toMatchObject({
      status: 200,
    });
    expect(await desk.edit(documentId, { subtitle: '' })).toMatchObject({ status: 200 });
    expect(await hashOf(documentId)).toBe(hash);
    expect(await desk.state(documentId)).toBe('planned');
    expect(await desk.journal(documentId)).toEqual(['embargo.planned', 'embargo.approved']);
  });

  it('that fails takes nothing back', async () => {
    const documentId = await desk.planned('Refusé');
    expect(await desk.edit(documentId, { title: 'x'.repeat(141) })).toMatchObject({ status: 400 });
    expect(await desk.state(documentId)).toBe('planned');
  });

  it('of a release that is public already waits for its hour', async () => {
    const documentId = await desk.press.published('Déjà public');
    await desk.edit(documentId, { subtitle: 'À paraître' });
    await record(parvis.strapi).announce({ uid: RELEASE, documentId }, { kind: 'minor' });
    await desk.plan(documentId);
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    const subtitle = async () =>
      (await parvis.http().get(`/api/press-releases/${documentId}`)).body.data.subtitle;
    expect(await subtitle()).toBeNull();
    await expect(parvis.strapi.documents(RELEASE).publish({ documentId })).rejects.toMatchObject({
      details: { code: 'EMBARGOED' },
    });
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await subtitle()).toBe('À paraître');
  });

  it('thrown away is an edit too', async () => {
    const documentId = await desk.press.published('Brouillon abandonné');
    await desk.edit(documentId, { subtitle: 'À paraître' });
    await record(parvis.strapi).announce({ uid: RELEASE, documentId }, { kind: 'minor' });
    await desk.plan(documentId);
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    await parvis.strapi.documents(RELEASE).discardDraft({ documentId });
    expect(await desk.state(documentId)).toBe('to-confirm');
  });
});
