import { applyBaseline } from '../../src/access/baseline/apply';
import { isRegistrationOpen } from '../../src/access/baseline/registration';
import { resetAccess } from '../../src/access/baseline/reset';
import { mayPreview } from '../../src/access/may-preview';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
beforeAll(async () => {
  parvis = await startParvis();
});
afterAll(() => parvis.stop());

const panel = async (role: string, method: 'get' | 'post' | 'put' | 'delete', path: string, body = {}) => {
  const call = parvis
    .http()
    [method](path)
    .set('Authorization', `Bearer ${await parvis.adminToken(role)}`);
  return method === 'get' ? call : call.send(body);
};

const collection = (uid: string) => `/content-manager/collection-types/${uid}`;
const COMMUNE = 'api::commune.commune';
const RELEASE = 'api::press-release.press-release';

describe('in the panel', () => {
  it('Communications and Events read releases, and only Communications writes them', async () => {
    expect((await panel('Communications', 'get', collection(RELEASE))).status).toBe(200);
    expect((await panel('Events', 'get', collection(RELEASE))).status).toBe(200);

    const draft = { kind: 'release', title: 'Une convention pour les communes' };
    const written = await panel('Communications', 'post', collection(RELEASE), draft);
    expect(written.status).toBe(201);
    expect((await panel('Events', 'post', collection(RELEASE), draft)).status).toBe(403);

    const publication = `${collection(RELEASE)}/${written.body.data.documentId}/actions/publish`;
    expect((await panel('Events', 'post', publication, draft)).status).toBe(403);
    expect(
      (await panel('Label office', 'put', `${collection(RELEASE)}/${written.body.data.documentId}`, draft))
        .status,
    ).toBe(403);
  });

  it('Events creates themes and changes none', async () => {
    const theme = await panel('Events', 'post', collection('api::theme.theme'), {
      name: 'Jeunesse',
      slug: 'jeunesse',
    });
    expect(theme.status).toBe(201);
    const path = `${collection('api::theme.theme')}/${theme.body.data.documentId}`;
    expect((await panel('Events', 'put', path, { name: 'Jeunes' })).status).toBe(403);
    expect((await panel('Communications', 'put', path, { name: 'Jeunes' })).status).toBe(200);
  });

  it('a juror sees no editorial content', async () => {
    expect((await panel('Juror', 'get', collection(RELEASE))).status).toBe(403);
    expect((await panel('Juror', 'get', collection(COMMUNE))).status).toBe(200);
  });

  it('the Preview button opens drafts for who holds its permission', async () => {
    const created = await parvis.strapi
      .documents('api::page.page')
      .create({ data: { title: 'Qui sommes-nous' } });
    const path = `/content-manager/preview/url/api::page.page?documentId=${created.documentId}&status=draft`;
    const opened = await panel('Communications', 'get', path);
    expect(opened.body.data.url).toContain(`documentId=${created.documentId}`);
    expect((await panel('Juror', 'get', path)).body.data?.url).toBeUndefined();
  });
});

describe('communes', () => {
  const data = {
    code: 'ZZ001',
    name: 'Valfleury-sur-Onde',
    slug: 'valfleury-sur-onde',
    origin: 'demo',
  } as const;

  it('cannot be written in the panel, by nobody', async () => {
    for (const role of ['Super Admin', 'Editor', 'Communications']) {
      expect((await panel(role, 'post', collection(COMMUNE), data)).status).toBe(403);
      expect((await panel(role, 'get', collection(COMMUNE))).status).toBe(200);
    }
  });

  it('cannot be written through the API, not even with full access', async () => {
    const token = await parvis.apiToken('full-access');
    const written = await parvis
      .http()
      .post('/api/communes')
      .set('Authorization', `Bearer ${token}`)
      .send({ data });
    expect(written.status).toBe(405);
    const theme = await parvis
      .http()
      .post('/api/themes')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { name: 'Écologie', slug: 'ecologie' } });
    expect(theme.status).toBe(201);
  });

  it('cannot be written by code that serves a request, and can by the importer', async () => {
    const create = async (): Promise<void> => {
      await parvis.strapi.documents(COMMUNE).create({ data });
    };
    await expect(
      parvis.strapi.requestContext.run(Object.assign(Object.create(null), { state: {} }), create),
    ).rejects.toThrow('Communes are reference data');
    await expect(create()).resolves.toBeUndefined();
  });
});

describe('the content API', () => {
  it('is read by anyone and written by no one', async () => {
    expect((await parvis.http().get('/api/pages')).status).toBe(200);
    expect((await parvis.http().get('/api/site')).status).not.toBe(403);
    expect(
      (
        await parvis
          .http()
          .post('/api/pages')
          .send({ data: { title: 'x' } })
      ).status,
    ).toBe(403);
    expect((await parvis.http().post('/api/upload')).status).toBe(403);
    expect((await parvis.http().get('/api/users')).status).toBe(404);
  });

  it('registers no account', async () => {
    const account = { username: 'ana', email: 'ana@commune.example', password: 'Motdepasse1' };
    expect((await parvis.http().post('/api/auth/local/register').send(account)).status).toBe(405);
    expect(await isRegistrationOpen(parvis.strapi)).toBe(false);
  });

  it('knows the permission to preview', async () => {
    const asks = async (token?: string) => {
      const call = parvis.http().get('/api/preview');
      if (token) call.set('Authorization', `Bearer ${token}`);
      return (await call).status;
    };
    expect(await asks()).toBe(403);
    expect(await asks(await parvis.apiToken('read-only'))).toBe(403);
    expect(await asks(await parvis.apiToken(['api::page.page.find']))).toBe(403);
    expect(await asks(await parvis.apiToken(['api::preview.preview.use']))).toBe(200);
    expect(await asks(await parvis.apiToken('full-access'))).toBe(200);
    expect(await mayPreview(parvis.strapi, undefined)).toBe(false);
  });
});

describe('a start', () => {
  const permissionsOf = (code: string) =>
    parvis.strapi.db.query('admin::permission').findMany({ where: { role: { code } } });
  const ids = async (code: string) => (await permissionsOf(code)).map((row) => row.id).sort();

  it('changes nothing the second time', async () => {
    const before = await ids('communications');
    await applyBaseline(parvis.strapi);
    expect(await ids('communications')).toEqual(before);
  });

  it('keeps what an administrator changed, and a reset restores the baseline and says so', async () => {
    const [removed] = (await permissionsOf('juror')).filter(({ subject }) => subject === COMMUNE);
    await parvis.strapi.service('admin::permission').deleteByIds([removed.id]);
    const juror = await parvis.strapi.db.query('admin::role').findOne({ where: { code: 'juror' } });
    await parvis.strapi.service('admin::role').addPermissions(juror.id, [{ action: 'plugin::upload.read' }]);
    await applyBaseline(parvis.strapi);
    expect((await permissionsOf('juror')).map((row) => row.action)).toContain('plugin::upload.read');
    expect(await permissionsOf('juror')).toHaveLength(3);

    const changes = [
      { role: 'admin juror', changes: [`+ ${removed.action} ${removed.subject}`, '- plugin::upload.read'] },
    ];
    expect(await resetAccess(parvis.strapi, { dryRun: true })).toEqual(changes);
    expect(await resetAccess(parvis.strapi, { dryRun: false })).toEqual(changes);
    expect(await resetAccess(parvis.strapi, { dryRun: false })).toEqual([]);
  });

  it('does not bring back a role that an administrator deleted; a reset does', async () => {
    const role = await parvis.strapi.db.query('admin::role').findOne({ where: { code: 'label-office' } });
    await parvis.strapi.db.query('admin::user').deleteMany({ where: { roles: { id: role.id } } });
    await parvis.strapi.service('admin::role').deleteByIds([role.id]);
    await applyBaseline(parvis.strapi);
    expect(await permissionsOf('label-office')).toHaveLength(0);
    await resetAccess(parvis.strapi, { dryRun: false });
    expect(await permissionsOf('label-office')).toHaveLength(20);
  });
});
