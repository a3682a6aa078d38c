import type { Embargo, Grants } from '@parvis/embargo';
import { personalLinks } from '@parvis/pages';
import type { Outcome } from '@parvis/procedure';
import {
  contentOf,
  type EmbargoedRelease,
  embargoedRelease,
  planPublication,
} from '../support/embargoed-release';
import { typographyFaults } from '../support/french-typography';
import { type Parvis, startParvis } from '../support/parvis';

const RELEASE = 'api::press-release.press-release';
const SECRET = 'canari9b2e';
const NOW = '2026-11-20T08:00:00Z';
const UNTIL = '2026-11-23T09:00:00.000Z';
const LATER = '2026-11-24T09:00:00.000Z';
const EXPIRY = '2026-12-01T09:00:00.000Z';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const LOG = 'select what, surface from embargo_readings where grant_document_id = ? order by id';

let parvis: Parvis;
let staff: string;
let release: EmbargoedRelease;
let people = 0;

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt(NOW);
  staff = await parvis.adminToken('Super Admin');
});
afterAll(() => parvis.stop());
beforeEach(async () => {
  release = await embargoedRelease(parvis, SECRET);
  await planPublication(parvis, release.documentId, UNTIL);
});

const place = () => ({ uid: RELEASE, documentId: release.documentId }) as const;
const embargo = (): Embargo => parvis.strapi.plugin('embargo').service('embargo');
const asked = { actor: { kind: 'system', id: null } } as const;
const done = <Done>(outcome: Outcome<Done>): Done => {
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const cancel = async () => done(await embargo().cancel(place(), asked));
const postpone = async () =>
  done(await embargo().reschedule(place(), { instant: new Date(LATER), zone: 'Europe/Paris' }, asked));
const publish = async () => done(await embargo().lift(place(), 'Pour l’essai', asked));

interface Granted {
  readonly id: string;
  readonly link: string;
  readonly path: string;
}

const asStaff = (method: 'get' | 'post', path: string) =>
  parvis.http()[method](path).set('Authorization', `Bearer ${staff}`);
const grantsPath = () => `/embargo/grants/${RELEASE}/${release.documentId}`;
const granted = ({ id, link }: { id: string; link: string }): Granted => ({
  id,
  link,
  path: new URL(link).pathname,
});

async function grant(more: Record<string, unknown> = {}): Promise<Granted> {
  people += 1;
  const email = `journaliste${people}@quotidien.example`;
  const person = { person: 'Sacha Plume', outlet: 'Le Quotidien', email, language: 'fr', expiresAt: EXPIRY };
  const answer = await asStaff('post', grantsPath()).send({ ...person, ...more });
  expect(answer.status).toBe(201);
  return granted(answer.body.data);
}

const open = (path: string) => parvis.http().get(path);
const page = (path: string) => parvis.http().get(path).set('Accept', BROWSER);
const accept = (path: string, until = UNTIL) =>
  parvis.http().post(`${path}/acceptance`).send({ accepts: true, until });
const nothingThere = async () => (await open('/api/embargo/readings/unknown')).text;

describe('A personal link', () => {
  it('first shows the conditions, and nothing of the document', async () => {
    const { path } = await grant();
    const answer = await open(path).expect(200);
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
    const html = await page(path).expect(200);
    expect(html.text).toContain('lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris');
    for (const { text } of [answer, html]) expect(text).not.toContain(SECRET);
    await open(`${path}/files/${release.cover}`).expect(404);
  });

  it('shows the document to whoever has accepted (control of the test before)', async () => {
    const { path } = await grant();
    const accepted = await accept(path).expect(200);
    expect(accepted.body.data.stage).toBe('embargoed');
    const answer = await open(path).expect(200);
    expect(answer.body).toEqual(accepted.body);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.data.document).toMatchObject({
      documentId: release.documentId,
      title: `Titre ${SECRET}`,
      quotes: [{ text: `Citation ${SECRET}` }],
      cover: { name: 'couverture.txt', url: `${path}/files/${release.cover}` },
      attachments: [{ file: { url: `${path}/files/${release.attachment}` }, caption: 'L’étude' }],
    });
  });

  it('shows what the public will see: unpublished partners, no draft of public ones, no internal contact', async () => {
    const { path } = await grant();
    const { document } = (await accept(path).expect(200)).body.data;
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
    await internal.update({ documentId: release.internalContact, data: { publicDisplay: true } });
    const control = (await open(path)).body.data.document;
    expect(JSON.stringify(control)).toContain('Astreinte');
  });

  it('leaves out what the public role may not read', async () => {
    const { path } = await grant();
    const visible = (await accept(path)).body.data.document;
    expect(visible).toHaveProperty('contacts');
    const rename = (from: string, to: string) =>
      parvis.sql('update up_permissions set action = ? where action = ?', [to, from]);
    await rename('api::press-contact.press-contact.find', 'taken away');
    expect((await open(path)).body.data.document).not.toHaveProperty('contacts');
    await rename('taken away', 'api::press-contact.press-contact.find');
  });

  it('asks for the promise itself', async () => {
    const { path } = await grant();
    for (const body of [{}, { accepts: false, until: UNTIL }, { accepts: true }]) {
      const answer = await parvis.http().post(`${path}/acceptance`).send(body);
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'PROMISE_NEEDED']);
    }
    expect((await open(path)).body.data.stage).toBe('conditions');
  });

  it('asks anew when the embargo was put off, before or after it was accepted', async () => {
    const early = await grant();
    const late = await grant();
    await accept(early.path).expect(200);
    await postpone();
    const answer = await accept(late.path);
    expect([answer.status, answer.body.error.details.code]).toEqual([409, 'CONDITIONS_CHANGED']);
    for (const { path } of [early, late]) {
      expect((await open(path)).body.data.stage).toBe('conditions');
      expect((await accept(path, LATER)).body.data.stage).toBe('embargoed');
    }
  });

  it('gives the files of the document, under their names, and no others', async () => {
    const { path } = await grant();
    await accept(path).expect(200);
    for (const [id, name] of [
      [release.cover, 'couverture.txt'],
      [release.attachment, 'Étude – œuvre d’été.txt'],
      [release.inText, 'image-du-texte.txt'],
      [release.logo, 'logo.txt'],
    ] as const) {
      const answer = await open(`${path}/files/${id}`).buffer().expect(200);
      expect(answer.text).toBe(contentOf(name));
      expect(answer.headers).toMatchObject({
        'content-type': expect.stringContaining('text/plain'),
        'cache-control': 'no-store',
        'content-disposition': expect.stringMatching(/^attachment; filename/),
      });
    }
    const named = await open(`${path}/files/${release.attachment}`);
    expect(named.headers['content-disposition']).toContain(encodeURIComponent('Étude – œuvre d’été'));
    for (const id of [release.foreign, 0, 999_999, '1%2F..', 'x']) {
      const answer = await open(`${path}/files/${id}`).expect(404);
      expect(answer.text).toBe(await nothingThere());
    }
  });

  it('shows the public version once there is one, without further questions', async () => {
    const { path } = await grant();
    await publish();
    const answer = await open(path).expect(200);
    expect(answer.body.data).toMatchObject({ stage: 'public', document: { title: `Titre ${SECRET}` } });
    expect(answer.body.data).not.toHaveProperty('embargo');
    await open(`${path}/files/${release.cover}`).expect(200);
    await parvis.strapi.documents(RELEASE).update({
      documentId: release.documentId,
      data: { subtitle: 'Sous-titre en projet' },
    });
    expect((await page(path).expect(200)).text).not.toContain('Sous-titre en projet');
  });
});

describe('A link that opens nothing', () => {
  const ways: Record<string, (one: Granted) => Promise<unknown>> = {
    'is revoked': ({ id }) => asStaff('post', `${grantsPath()}/${id}/revoke`).expect(200),
    'is renewed': ({ id }) =>
      asStaff('post', `${grantsPath()}/${id}/renew`).send({ expiresAt: EXPIRY }).expect(200),
    'has expired': async () => parvis.stopClockAt(EXPIRY),
    'is about a plan that is cancelled': cancel,
    'is about a document that is deleted': async () => {
      await cancel();
      await parvis.strapi.documents(RELEASE).delete(place());
    },
  };

  it.each(Object.entries(ways))(
    'answers as if it never was, at every stage, when it %s',
    async (_way, end) => {
      const offered = await grant();
      const accepted = await grant();
      await accept(accepted.path).expect(200);
      for (const { path } of [offered, accepted]) await open(path).expect(200);
      for (const one of [offered, accepted]) await end(one).catch(() => undefined);
      const nothing = await nothingThere();
      const nothingPage = (await page('/api/embargo/readings/unknown').expect(404)).text;
      for (const { path } of [offered, accepted]) {
        for (const answer of [
          await open(path),
          await accept(path),
          await open(`${path}/files/${release.cover}`),
        ]) {
          expect([answer.status, answer.text]).toEqual([404, nothing]);
        }
        expect((await page(path).expect(404)).text).toBe(nothingPage);
      }
      parvis.stopClockAt(NOW);
    },
  );

  it('answers to the byte as an unknown document does', async () => {
    const unknown = await open('/api/press-releases/unknown').expect(404);
    expect(await nothingThere()).toBe(unknown.text);
  });

  it('is any token that was not issued for this', async () => {
    const { id, path } = await grant();
    await accept(path).expect(200);
    const token = path.split('/').at(-1) ?? '';
    const approval = personalLinks({
      secret: '0123456789abcdef0123456789abcdef',
      purpose: 'embargo.approval',
    });
    for (const wrong of [
      approval.issueLink({ id, version: 1 }),
      token.slice(0, -1),
      `${token}A`,
      token.replace('.1.', '.2.'),
      token.toUpperCase(),
      encodeURIComponent(`../${token}`),
      '%00',
      'a'.repeat(4000),
    ]) {
      const answer = await open(path.replace(token, wrong));
      expect([answer.status, answer.text.includes(SECRET)]).toEqual([
        answer.status === 400 ? 400 : 404,
        false,
      ]);
    }
    const renewed = await asStaff('post', `${grantsPath()}/${id}/renew`).send({ expiresAt: EXPIRY });
    const anew = await open(granted(renewed.body.data).path).expect(200);
    expect(anew.body.data.stage).toBe('conditions');
  });
});

describe('The page of a personal link', () => {
  const submit = (path: string, fields: string) =>
    parvis.http().post(`${path}/acceptance`).set('Accept', BROWSER).type('form').send(fields).redirects(0);

  it('leads through conditions and acceptance to the document, without a script', async () => {
    const { path } = await grant();
    const conditions = await page(path).expect(200);
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

    const { text } = await page(path).expect(200);
    expect(text).toContain(`<h1>Titre ${SECRET}</h1>`);
    expect(text).toContain('avant le lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/<script|mouchard|Astreinte/);
    expect(text).toContain(`<img src="${path}/files/${release.inText}" alt="Une image"`);
    expect(text).toContain(`href="${path}/files/${release.attachment}"`);
    expect(text).toContain('23\u00a0novembre 2026');
  });

  it('tells of an embargo that was moved meanwhile', async () => {
    const { path } = await grant();
    await postpone();
    const moved = await submit(path, `accepts=on&until=${UNTIL}`).expect(409);
    expect(moved.text).toContain('role="alert"');
    expect(moved.text).toContain(`name="until" value="${LATER}"`);
  });

  it('speaks the language of the reader, French in French typography', async () => {
    const french = await page((await grant()).path);
    const words = french.text.replace(/<style>[\s\S]*<\/style>/, '').match(/(?<=>)[^<>]+(?=<)/g) ?? [];
    expect(
      words
        .map((text) => text.trim())
        .filter(Boolean)
        .flatMap(typographyFaults),
    ).toEqual([]);
    const english = await page((await grant({ language: 'en' })).path);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('until Monday 23 November 2026 at 10:00, Paris time.');
  });
});

describe('Readings', () => {
  it('are logged, each with its grant, instant and surface', async () => {
    const { id, path } = await grant();
    await page(path);
    await accept(path);
    await page(path);
    await open(`${path}/files/${release.cover}`);
    await open(`${path}/files/${release.foreign}`);
    expect(await parvis.sql(LOG, [id])).toEqual([
      { what: 'conditions', surface: 'page' },
      { what: 'embargoed', surface: 'api' },
      { what: 'embargoed', surface: 'page' },
      { what: 'file', surface: 'api' },
    ]);
    const list = await asStaff('get', grantsPath()).expect(200);
    expect(list.body.data).toEqual([
      expect.objectContaining({ id, state: 'accepted', lastReadAt: new Date(NOW).toISOString() }),
    ]);
  });

  it('are remembered with ids only', async () => {
    const { id, path } = await grant();
    await accept(path);
    await asStaff('post', `${grantsPath()}/${id}/renew`).send({ expiresAt: LATER });
    await asStaff('post', `${grantsPath()}/${id}/revoke`);
    const rows = await parvis.sql(
      `select action, actor_kind, actor_id, after->>'grant' as grant, after->>'state' as state,
         after->>'linkVersion' as version, after::text as text
       from parvis_journal where subject_id = ? and action in ('embargo.grant-created', 'embargo.conditions-accepted',
         'embargo.grant-renewed', 'embargo.grant-revoked') order by sequence`,
      [release.documentId],
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

describe('Granting a reading', () => {
  const refusal = async (body: Record<string, unknown>) => {
    const person = { person: 'Alix', outlet: 'Radio', email: 'alix@radio.example', language: 'fr' };
    const answer = await asStaff('post', grantsPath()).send({ ...person, expiresAt: EXPIRY, ...body });
    return [answer.status, answer.body.error?.details.code];
  };

  it('is refused with a reason', async () => {
    expect(await refusal({ expiresAt: NOW })).toEqual([409, 'EXPIRY_PAST']);
    expect(await refusal({ expiresAt: '2026-12-01T09:00' })).toEqual([400, 'INVALID_REQUEST']);
    expect(await refusal({ email: 'nobody' })).toEqual([400, 'INVALID_REQUEST']);
    expect(await refusal({})).toEqual([201, undefined]);
    expect(await refusal({ email: 'ALIX@radio.example' })).toEqual([409, 'ALREADY_GRANTED']);
    await cancel();
    expect(await refusal({ email: 'other@radio.example' })).toEqual([409, 'NOT_UNDER_EMBARGO']);
  });

  it('is done once when it is asked for twice at the same time', async () => {
    const twice = await Promise.all([refusal({}), refusal({})]);
    expect(twice.map(([status]) => status).sort()).toEqual([201, 409]);
  });

  it('is for those whose role may manage grants, and nobody else', async () => {
    const { id } = await grant();
    const juror = await parvis.adminToken('Juror');
    for (const [method, path] of [
      ['get', grantsPath()],
      ['post', grantsPath()],
      ['post', `${grantsPath()}/${id}/revoke`],
      ['post', `${grantsPath()}/${id}/renew`],
    ] as const) {
      await parvis.http()[method](path).expect(401);
      await parvis.http()[method](path).set('Authorization', `Bearer ${juror}`).expect(403);
    }
    const press = await parvis.adminToken('Communications');
    await parvis.http().get(grantsPath()).set('Authorization', `Bearer ${press}`).expect(200);
  });

  it('is asked nowhere else: not in REST, not in GraphQL, not in the content manager', async () => {
    const full = await parvis.apiToken('full-access');
    const schema = await parvis.graphql('{ __schema { types { name } } }', {}, full);
    expect(JSON.stringify(schema)).not.toMatch(/EmbargoGrant|EmbargoReading/);
    const routes = parvis.strapi.server.listRoutes().map(({ path }) => path);
    expect(routes.filter((path) => /^\/api\/.*(grant|reading)/.test(path))).toEqual([
      '/api/embargo/readings/:token',
      '/api/embargo/readings/:token/acceptance',
      '/api/embargo/readings/:token/files/:id',
    ]);
    const types = await asStaff('get', '/content-manager/content-types').expect(200);
    const shown = types.body.data.filter(({ isDisplayed }: { isDisplayed: boolean }) => isDisplayed);
    expect(JSON.stringify(shown)).not.toContain('plugin::embargo');
  });
});

describe('Readers', () => {
  it('are forgotten when their link has been dead for 90 days, with the log of their readings', async () => {
    const grants: Grants = parvis.strapi.plugin('embargo').service('grants');
    const { id, path } = await grant();
    await open(path).expect(200);
    const known = () => parvis.sql('select 1 from embargo_grants where document_id = ?', [id]);
    for (const [instant, left] of [
      ['2027-02-28T00:00:00Z', 1],
      ['2027-03-02T00:00:00Z', 0],
    ] as const) {
      const restore = parvis.stopClockAt(instant);
      await grants.forgetFormerReaders();
      restore();
      expect([await known(), await parvis.sql(LOG, [id])].map((rows) => rows.length)).toEqual([left, left]);
    }
  });
});
