import { contentOf } from '../support/embargoed-release';
import { typographyFaults } from '../support/french-typography';
import { type Parvis, startParvis } from '../support/parvis';
import { RELEASE } from '../support/press';
import { BROWSER, EXPIRY, LATER, NOW, ReadingDesk, SECRET, UNTIL } from '../support/reading-desk';

let parvis: Parvis;
let staff: string;
let desk: ReadingDesk;
beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt(NOW);
  staff = await parvis.adminToken('Super Admin');
});
beforeEach(async () => {
  desk = await ReadingDesk.open(parvis, staff);
});
afterAll(() => parvis.stop());

describe('A personal link', () => {
  it('first shows the conditions, and nothing of the document', async () => {
    const { path } = await desk.grant();
    const answer = await desk.open(path).expect(200);
    expect(answer.body.data).toEqual({
      stage: 'conditions',
      reader: { person: 'Sacha Plume', outlet: 'Le Quotidien', language: 'fr' },
      expiresAt: EXPIRY,
      embargo: {
        until: UNTIL,
        timezone: 'Europe/Paris',
        inWords: 'lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris',
      },
      conditions: {
        introduction: expect.stringContaining(
          'lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris',
        ),
        terms: expect.any(Array),
        promise: expect.any(String),
      },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    const html = await desk.page(path).expect(200);
    expect(html.text).toContain('lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris');
    for (const { text } of [answer, html]) expect(text).not.toContain(SECRET);
    await desk.open(`${path}/files/${desk.release.cover}`).expect(404);
  });

  it('shows the document to whoever has accepted (control of the test before)', async () => {
    const { path } = await desk.grant();
    const accepted = await desk.accept(path).expect(200);
    expect(accepted.body.data.stage).toBe('embargoed');
    const answer = await desk.open(path).expect(200);
    expect(answer.body).toEqual(accepted.body);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.data.document).toMatchObject({
      documentId: desk.release.documentId,
      title: `Titre ${SECRET}`,
      quotes: [{ text: `Citation ${SECRET}` }],
      cover: { name: 'couverture.txt', url: `${path}/files/${desk.release.cover}` },
      attachments: [{ file: { url: `${path}/files/${desk.release.attachment}` }, caption: 'L’étude' }],
    });
  });

  it('shows what the public will see: unpublished partners, no draft of public ones, no internal contact', async () => {
    const { path } = await desk.grant();
    const { document } = (await desk.accept(path).expect(200)).body.data;
    expect(document.issuers).toEqual([
      expect.objectContaining({ name: `Partenaire ${SECRET}` }),
      expect.objectContaining({ name: 'Partenaire connu', description: null }),
    ]);
    expect(document.contacts).toEqual([expect.objectContaining({ name: 'Camille Essai' })]);
    const text = JSON.stringify(document);
    for (const internal of ['Astreinte', '+33199000099', 'Brouillon', 'createdBy', 'createdAt', 'mouchard']) {
      expect(text).not.toContain(internal);
    }
    expect(text).not.toContain('/uploads/');

    const internal = parvis.strapi.documents('api::press-contact.press-contact');
    await internal.update({ documentId: desk.release.internalContact, data: { publicDisplay: true } });
    const control = (await desk.open(path)).body.data.document;
    expect(JSON.stringify(control)).toContain('Astreinte');
  });

  it('leaves out what the public role may not read', async () => {
    const { path } = await desk.grant();
    const visible = (await desk.accept(path)).body.data.document;
    expect(visible).toHaveProperty('contacts');
    const rename = (from: string, to: string) =>
      parvis.sql('update up_permissions set action = ? where action = ?', [to, from]);
    await rename('api::press-contact.press-contact.find', 'taken away');
    expect((await desk.open(path)).body.data.document).not.toHaveProperty('contacts');
    await rename('taken away', 'api::press-contact.press-contact.find');
  });

  it('asks for the promise itself', async () => {
    const { path } = await desk.grant();
    for (const body of [{}, { accepts: false, until: UNTIL }, { accepts: true }]) {
      const answer = await parvis.http().post(`${path}/acceptance`).send(body);
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'PROMISE_NEEDED']);
    }
    expect((await desk.open(path)).body.data.stage).toBe('conditions');
  });

  it('asks anew when the embargo was put off, before or after it was accepted', async () => {
    const early = await desk.grant();
    const late = await desk.grant();
    await desk.accept(early.path).expect(200);
    await desk.postpone();
    const answer = await desk.accept(late.path);
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'CONDITIONS_CHANGED']);
    for (const { path } of [early, late]) {
      expect((await desk.open(path)).body.data.stage).toBe('conditions');
      expect((await desk.accept(path, LATER)).body.data.stage).toBe('embargoed');
    }
  });

  it('gives the files of the document, under their names, and no others', async () => {
    const { path } = await desk.grant();
    await desk.accept(path).expect(200);
    for (const [id, name] of [
      [desk.release.cover, 'couverture.txt'],
      [desk.release.attachment, 'Étude – œuvre d’été.txt'],
      [desk.release.inText, 'image-du-texte.txt'],
      [desk.release.logo, 'logo.txt'],
    ] as const) {
      const answer = await desk.open(`${path}/files/${id}`).buffer().expect(200);
      expect(answer.text).toBe(contentOf(name));
      expect(answer.headers).toMatchObject({
        'content-type': expect.stringContaining('text/plain'),
        'cache-control': 'no-store',
        'content-disposition': expect.stringMatching(/^attachment; filename/),
      });
    }
    const named = await desk.open(`${path}/files/${desk.release.attachment}`);
    expect(named.headers['content-disposition']).toContain(encodeURIComponent('Étude – œuvre d’été'));
    for (const id of [desk.release.foreign, 0, 999_999, '1%2F..', 'x']) {
      const answer = await desk.open(`${path}/files/${id}`).expect(404);
      expect(answer.text).toBe(await desk.nothingThere());
    }
  });

  it('shows the public version once there is one, without further questions', async () => {
    const { path } = await desk.grant();
    await desk.publish();
    const answer = await desk.open(path).expect(200);
    expect(answer.body.data).toMatchObject({ stage: 'public', document: { title: `Titre ${SECRET}` } });
    expect(answer.body.data).not.toHaveProperty('embargo');
    await desk.open(`${path}/files/${desk.release.cover}`).expect(200);
    await parvis.strapi.documents(RELEASE).update({
      documentId: desk.release.documentId,
      data: { subtitle: 'Sous-titre en projet' },
    });
    expect((await desk.page(path).expect(200)).text).not.toContain('Sous-titre en projet');
  });
});

describe('The page of a personal link', () => {
  const submit = (path: string, fields: string) =>
    parvis.http().post(`${path}/acceptance`).set('Accept', BROWSER).type('form').send(fields).redirects(0);

  it('leads through conditions and acceptance to the document, without a script', async () => {
    const { path } = await desk.grant();
    const conditions = await desk.page(path).expect(200);
    expect(conditions.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
      vary: expect.stringContaining('Accept'),
    });
    expect(conditions.text).toContain(`<form method="post" action="${path}/acceptance">`);
    expect(conditions.text).toContain(`name="until" value="${UNTIL}"`);

    const forgotten = await submit(path, `until=${UNTIL}`).expect(400);
    expect(forgotten.text).toContain('role="alert"');
    const done = await submit(path, `accepts=on&until=${UNTIL}`).expect(303);
    expect(done.headers.location).toBe(path);

    const { text } = await desk.page(path).expect(200);
    expect(text).toContain(`<h1>Titre ${SECRET}</h1>`);
    expect(text).toContain('avant le lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/<script|mouchard|Astreinte/);
    expect(text).toContain(`<img src="${path}/files/${desk.release.inText}" alt="Une image"`);
    expect(text).toContain(`href="${path}/files/${desk.release.attachment}"`);
    expect(text).toContain('23\u00a0novembre 2026');
  });

  it('tells of an embargo that was moved meanwhile', async () => {
    const { path } = await desk.grant();
    await desk.postpone();
    const moved = await submit(path, `accepts=on&until=${UNTIL}`).expect(409);
    expect(moved.text).toContain('role="alert"');
    expect(moved.text).toContain(`name="until" value="${LATER}"`);
  });

  it('speaks the language of the reader, French in French typography', async () => {
    const french = await desk.page((await desk.grant()).path);
    const words = french.text.replace(/<style>[\s\S]*<\/style>/, '').match(/(?<=>)[^<>]+(?=<)/g) ?? [];
    expect(
      words
        .map((text) => text.trim())
        .filter(Boolean)
        .flatMap(typographyFaults),
    ).toEqual([]);
    const english = await desk.page((await desk.grant({ language: 'en' })).path);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('until Monday 23 November 2026 at 10:00, Paris time.');
  });
});

describe('Readings', () => {
  it('are logged, each with its grant, instant and surface', async () => {
    const { id, path } = await desk.grant();
    await desk.page(path);
    await desk.accept(path);
    await desk.page(path);
    await desk.open(`${path}/files/${desk.release.cover}`);
    await desk.open(`${path}/files/${desk.release.foreign}`);
    expect(await desk.log(id)).toEqual([
      { what: 'conditions', surface: 'page' },
      { what: 'embargoed', surface: 'api' },
      { what: 'embargoed', surface: 'page' },
      { what: 'file', surface: 'api' },
    ]);
    const list = await desk.asStaff('get', desk.grantsPath).expect(200);
    expect(list.body.data).toEqual([
      expect.objectContaining({ id, state: 'accepted', lastReadAt: new Date(NOW).toISOString() }),
    ]);
  });

  it('are remembered with ids only', async () => {
    const { id, path } = await desk.grant();
    await desk.accept(path);
    await desk.asStaff('post', `${desk.grantsPath}/${id}/renew`).send({ expiresAt: LATER });
    await desk.asStaff('post', `${desk.grantsPath}/${id}/revoke`);
    const rows = await parvis.sql(
      `select action, actor_kind, actor_id, after->>'grant' as grant, after->>'state' as state,
         after->>'linkVersion' as version, after::text as text
       from parvis_journal where subject_id = ? and action in ('embargo.grant-created', 'embargo.conditions-accepted',
         'embargo.grant-renewed', 'embargo.grant-revoked') order by sequence`,
      [desk.release.documentId],
    );
    expect(rows).toMatchObject([
      { action: 'embargo.grant-created', actor_kind: 'staff', grant: id, state: 'offered' },
      { action: 'embargo.conditions-accepted', actor_kind: 'person', actor_id: id, state: 'accepted' },
      { action: 'embargo.grant-renewed', state: 'offered', version: '2' },
      { action: 'embargo.grant-revoked', state: 'revoked' },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Plume|Quotidien|quotidien/);
  });
});
