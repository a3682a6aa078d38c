import { removeStrapiTokens } from '../../src/access/strapi-tokens';
import { type Parvis, startParvis } from '../support/parvis';

describe('API tokens', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  const tokens = async () => {
    const rows = await parvis.sql('select name from strapi_api_tokens order by name');
    return rows.map(({ name }) => name);
  };

  /** As Strapi does when it finds neither account nor token. */
  const make = (name: string) =>
    parvis.strapi.service('admin::api-token').create({
      name,
      description: '',
      type: 'full-access',
      kind: 'content-api',
      lifespan: null,
    });

  it('are not there until somebody makes one, however often Parvis starts', async () => {
    expect(await tokens()).toEqual([]);
    await make('Full Access');
    await make('Read Only');
    await removeStrapiTokens(parvis.strapi);
    expect(await tokens()).toEqual([]);
  });

  it('that are in use or bear a name of their own stay', async () => {
    await make('Site public');
    await make('Read Only');
    await parvis.sql(`update strapi_api_tokens set last_used_at = now() where name = 'Read Only'`);
    await removeStrapiTokens(parvis.strapi);
    expect(await tokens()).toEqual(['Read Only', 'Site public']);
  });

  it('of people stay, also under the names that Strapi gives', async () => {
    await parvis.admin('Super Admin');
    await make('Full Access');
    await removeStrapiTokens(parvis.strapi);
    expect(await tokens()).toContain('Full Access');
  });
});
