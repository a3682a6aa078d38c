import type { Grants } from '@parvis/embargo';
import { personalLinks } from '@parvis/pages';
import { type Parvis, startParvis } from '../support/parvis';
import { RELEASE } from '../support/press';
import { EXPIRY, type Granted, NOW, ReadingDesk, SECRET } from '../support/reading-desk';

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

describe('Granting a reading', () => {
  const refusal = async (body: Record<string, unknown>) => {
    const person = { person: 'Alix', outlet: 'Radio', email: 'alix@radio.example', language: 'fr' };
    const answer = await desk
      .asStaff('post', desk.grantsPath)
      .send({ ...person, expiresAt: EXPIRY, ...body });
    return [answer.status, answer.body.error?.details.code];
  };

  it('is refused with a reason', async () => {
    expect(await refusal({ expiresAt: NOW })).toEqual([409, 'EXPIRY_PAST']);
    expect(await refusal({ expiresAt: '2026-12-01T09:00' })).toEqual([400, 'INVALID_REQUEST']);
    expect(await refusal({ email: 'nobody' })).toEqual([400, 'INVALID_REQUEST']);
    expect(await refusal({})).toEqual([201, undefined]);
    expect(await refusal({ email: 'ALIX@radio.example' })).toEqual([409, 'ALREADY_GRANTED']);
    await desk.cancel();
    expect(await refusal({ email: 'other@radio.example' })).toEqual([409, 'NOT_UNDER_EMBARGO']);
  });

  it('is done once when it is asked for twice at the same time', async () => {
    const twice = await Promise.all([refusal({}), refusal({})]);
    expect(twice.map(([status]) => status).sort()).toEqual([201, 409]);
  });

  it('is for those whose role may manage grants, and nobody else', async () => {
    const { id } = await desk.grant();
    const juror = await parvis.adminToken('Juror');
    for (const [method, path] of [
      ['get', desk.grantsPath],
      ['post', desk.grantsPath],
      ['post', `${desk.grantsPath}/${id}/revoke`],
      ['post', `${desk.grantsPath}/${id}/renew`],
    ] as const) {
      await parvis.http()[method](path).expect(401);
      await parvis.http()[method](path).set('Authorization', `Bearer ${juror}`).expect(403);
    }
    const press = await parvis.adminToken('Communications');
    await parvis.http().get(desk.grantsPath).set('Authorization', `Bearer ${press}`).expect(200);
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
    const types = await desk.asStaff('get', '/content-manager/content-types').expect(200);
    const shown = types.body.data.filter(({ isDisplayed }: { isDisplayed: boolean }) => isDisplayed);
    expect(JSON.stringify(shown)).not.toContain('plugin::embargo');
  });
});

describe('A link that opens nothing', () => {
  const ways: Record<string, (one: Granted) => Promise<unknown>> = {
    'is revoked': ({ id }) => desk.asStaff('post', `${desk.grantsPath}/${id}/revoke`).expect(200),
    'is renewed': ({ id }) =>
      desk.asStaff('post', `${desk.grantsPath}/${id}/renew`).send({ expiresAt: EXPIRY }).expect(200),
    'has expired': async () => parvis.stopClockAt(EXPIRY),
    'is about a plan that is cancelled': () => desk.cancel(),
    'is about a document that is deleted': async () => {
      await desk.cancel();
      await parvis.strapi.documents(RELEASE).delete(desk.place);
    },
  };

  it.each(Object.entries(ways))(
    'answers as if it never was, at every stage, when it %s',
    async (_way, end) => {
      const offered = await desk.grant();
      const accepted = await desk.grant();
      await desk.accept(accepted.path).expect(200);
      for (const { path } of [offered, accepted]) await desk.open(path).expect(200);
      for (const one of [offered, accepted]) await end(one).catch(() => undefined);
      const nothing = await desk.nothingThere();
      const nothingPage = (await desk.page('/api/embargo/readings/unknown').expect(404)).text;
      for (const { path } of [offered, accepted]) {
        for (const answer of [
          await desk.open(path),
          await desk.accept(path),
          await desk.open(`${path}/files/${desk.release.cover}`),
        ]) {
          expect([answer.status, answer.text]).toEqual([404, nothing]);
        }
        expect((await desk.page(path).expect(404)).text).toBe(nothingPage);
      }
      parvis.stopClockAt(NOW);
    },
  );

  it('answers to the byte as an unknown document does', async () => {
    const unknown = await desk.open('/api/press-releases/unknown').expect(404);
    expect(await desk.nothingThere()).toBe(unknown.text);
  });

  it('is any token that was not issued for this', async () => {
    const { id, path } = await desk.grant();
    await desk.accept(path).expect(200);
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
      const answer = await desk.open(path.replace(token, wrong));
      expect([answer.status, answer.text.includes(SECRET)]).toEqual([
        answer.status === 400 ? 400 : 404,
        false,
      ]);
    }
    const renewed = await desk.asStaff('post', `${desk.grantsPath}/${id}/renew`).send({ expiresAt: EXPIRY });
    const anew = await desk.open(desk.granted(renewed.body.data).path).expect(200);
    expect(anew.body.data.stage).toBe('conditions');
  });
});

describe('Readers', () => {
  it('are forgotten when their link has been dead for 90 days, with the log of their readings', async () => {
    const grants: Grants = parvis.strapi.plugin('embargo').service('grants');
    const { id, path } = await desk.grant();
    await desk.open(path).expect(200);
    const known = () => parvis.sql('select 1 from embargo_grants where document_id = ?', [id]);
    for (const [instant, left] of [
      ['2027-02-28T00:00:00Z', 1],
      ['2027-03-02T00:00:00Z', 0],
    ] as const) {
      const restore = parvis.stopClockAt(instant);
      await grants.forgetFormerReaders();
      restore();
      expect([await known(), await desk.log(id)].map((rows) => rows.length)).toEqual([left, left]);
    }
  });
});
