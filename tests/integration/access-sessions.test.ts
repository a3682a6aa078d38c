import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createDemoAccounts, warnOfLostAccounts } from '../../src/access/demo-accounts';
import { dataFolder } from '../../src/data-folder';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
beforeAll(async () => {
  parvis = await startParvis();
  rmSync(dataFolder('demo-accounts.json'), { force: true });
});
afterAll(() => parvis.stop());

const accounts = () => JSON.parse(readFileSync(dataFolder('demo-accounts.json'), 'utf8'));
const cookieOf = (answer: { headers: Record<string, unknown> }, name: string): string =>
  String([answer.headers['set-cookie']].flat().find((cookie) => String(cookie).startsWith(`${name}=`)));

describe('demo accounts', () => {
  it('are not created at all when one of them cannot be, and the next try uses the same passwords', async () => {
    await parvis.sql(`update admin_roles set name = 'Jury' where name = 'Juror'`);
    await expect(createDemoAccounts(parvis.strapi)).rejects.toThrow('"Juror"');
    expect(await parvis.strapi.db.query('admin::user').count()).toBe(0);
    const written = accounts();

    await parvis.sql(`update admin_roles set name = 'Juror' where name = 'Jury'`);
    await createDemoAccounts(parvis.strapi);
    expect(accounts()).toEqual(written);
  });

  it('are one a role, and five jurors, in a file that only its owner reads', () => {
    expect(statSync(dataFolder('demo-accounts.json')).mode & 0o777).toBe(0o600);
    const { admin, api } = accounts();
    expect(admin.map(({ role }: { role: string }) => role)).toEqual([
      'Super Admin',
      'Editor',
      'Author',
      'Communications',
      'Events',
      'Label office',
      ...Array.from({ length: 5 }, () => 'Juror'),
    ]);
    expect(admin.slice(-2).map(({ email }: { email: string }) => email)).toEqual([
      'juror-4@parvis.example',
      'juror-5@parvis.example',
    ]);
    expect(api).toEqual([
      { role: 'Authenticated', email: 'authenticated@parvis.example', password: expect.any(String) },
      { role: 'Authenticated', email: 'mairie@parvis.example', password: expect.any(String) },
    ]);
  });

  it('sign in', async () => {
    const { admin, api } = accounts();
    for (const { email, password } of admin) {
      const answer = await parvis.http().post('/admin/login').send({ email, password });
      expect(answer.status).toBe(200);
      expect(answer.body.data.user.preferedLanguage).toBe('fr');
    }
    const { email: identifier, password } = api[0];
    expect((await parvis.http().post('/api/auth/local').send({ identifier, password })).status).toBe(200);
  });

  it('are neither created again nor given other passwords', async () => {
    const before = await parvis.sql('select id, password from admin_users order by id');
    await createDemoAccounts(parvis.strapi);
    rmSync(dataFolder('demo-accounts.json'));
    await createDemoAccounts(parvis.strapi);
    expect(await parvis.sql('select id, password from admin_users order by id')).toEqual(before);
    await warnOfLostAccounts(parvis.strapi);
    expect(existsSync(dataFolder('demo-accounts.json'))).toBe(false);
  });

  it('join those of a file that a version with fewer of them wrote, which keep their passwords', async () => {
    await parvis.sql(`delete from admin_users where email = 'juror-5@parvis.example'`);
    const before = {
      admin: [{ role: 'Juror', email: 'juror@parvis.example', password: 'Motdepasse1' }],
      api: [],
    };
    writeFileSync(dataFolder('demo-accounts.json'), JSON.stringify(before));
    await createDemoAccounts(parvis.strapi);
    expect(accounts()).toEqual({
      admin: [
        ...before.admin,
        { role: 'Juror', email: 'juror-5@parvis.example', password: expect.any(String) },
      ],
      api: [],
    });
    const { email, password } = accounts().admin[1];
    expect((await parvis.http().post('/admin/login').send({ email, password })).status).toBe(200);
  });
});

describe('a session', () => {
  it('of the panel lives in a cookie that scripts cannot read', async () => {
    const answer = await parvis
      .http()
      .post('/admin/login')
      .send(await parvis.admin('Communications'));
    expect(cookieOf(answer, 'strapi_admin_refresh')).toMatch(/path=\/admin; .*httponly/i);
  });

  it('of a commune lives in such a cookie, and each refresh token serves once', async () => {
    const password = 'Motdepasse1';
    const role = await parvis.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    await parvis.strapi.plugin('users-permissions').service('user').add({
      username: 'ana',
      email: 'ana@commune.example',
      password,
      provider: 'local',
      confirmed: true,
      role: role.id,
    });

    const signedIn = await parvis.http().post('/api/auth/local').send({ identifier: 'ana', password });
    expect(signedIn.body).not.toHaveProperty('refreshToken');
    const first = cookieOf(signedIn, 'parvis_refresh');
    expect(first).toMatch(/path=\/api\/auth; .*samesite=lax; httponly/i);

    const refresh = (cookie: string) =>
      parvis
        .http()
        .post('/api/auth/refresh')
        .set('Cookie', cookie.split(';')[0] ?? '')
        .send({});
    const second = await refresh(first);
    expect(second.status).toBe(200);
    expect(cookieOf(second, 'parvis_refresh')).not.toBe(first);

    const me = await parvis.http().get('/api/users/me').set('Authorization', `Bearer ${second.body.jwt}`);
    expect(me.body.email).toBe('ana@commune.example');

    const signedOut = await parvis
      .http()
      .post('/api/auth/logout')
      .set('Authorization', `Bearer ${second.body.jwt}`)
      .set('Cookie', cookieOf(second, 'parvis_refresh').split(';')[0] ?? '')
      .send({});
    expect(signedOut.status).toBe(200);
    expect((await refresh(cookieOf(second, 'parvis_refresh'))).status).toBe(401);
  });
});
