import { type Parvis, startParvis } from '../support/parvis';

describe('What the content API shows beside content', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
    const file = await parvis.strapi.db.query('plugin::upload.file').create({
      data: {
        name: 'logo.png',
        hash: 'logo',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/logo.png',
        provider: 'local',
        folderPath: '/',
      },
    });
    const partners = parvis.strapi.documents('api::partner.partner');
    const partner = (name: string, slug: string) =>
      partners.create({ data: { name, slug, kind: 'association', logo: file.id, logoAlt: 'Un logo' } });
    await partners.publish({ documentId: (await partner('Connu', 'connu')).documentId });
    await partner('Secret', 'secret');
  });
  afterAll(() => parvis.stop());

  const known = '/api/partners?filters[slug][$eq]=connu';

  it('is not what a file belongs to, where drafts would be', async () => {
    const owners = await parvis.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { hash: 'logo' }, populate: ['related'] });
    expect(JSON.stringify(owners)).toContain('Secret');

    const all = await parvis.http().get(`${known}&populate[logo][populate]=*`).expect(200);
    expect(all.body.data[0].logo.url).toBe('/uploads/logo.png');
    expect(JSON.stringify(all.body)).not.toContain('Secret');
    for (const query of ['populate[logo][populate][related]=true', 'populate[logo][populate]=related']) {
      await parvis.http().get(`${known}&${query}`).expect(400);
    }
    const graphql = await parvis.graphql('{ partners { logo { related { __typename } } } }');
    expect(graphql.errors?.[0]?.message).toContain('Cannot query field "related"');
  });

  it('is no account, role, mail, locale or model, whoever asks', async () => {
    const token = await parvis.apiToken('full-access');
    const closed = [
      ['get', '/api/users'],
      ['get', '/api/users/1'],
      ['post', '/api/users'],
      ['get', '/api/users-permissions/roles'],
      ['post', '/api/users-permissions/roles'],
      ['post', '/api/email'],
      ['get', '/api/i18n/locales'],
      ['get', '/api/content-type-builder/content-types'],
      ['get', '/api/connect/google'],
      ['get', '/api/auth/google/callback'],
      ['post', '/api/auth/local/register'],
    ] as const;
    for (const [method, path] of closed) {
      const { status } = await parvis.http()[method](path).set('Authorization', `Bearer ${token}`);
      expect([path, [404, 405].includes(status)]).toEqual([path, true]);
    }
    await parvis.http().get('/api/users/me').set('Authorization', `Bearer ${token}`).expect(401);
  });

  it('is in GraphQL nothing of Strapi’s own machinery', async () => {
    const { data } = await parvis.graphql('{ __schema { types { name fields { name } } } }');
    const schema = JSON.stringify(data);
    expect(schema).toContain('"createPressRelease"');
    for (const name of ['I18NLocale', 'ReviewWorkflows', 'UsersPermissionsRole', 'UsersPermissionsUser']) {
      expect(schema).not.toContain(`"${name}`);
    }
    for (const name of ['login', 'register', 'createCommune', 'related']) {
      expect(schema).not.toContain(`"${name}"`);
    }
  });
});
