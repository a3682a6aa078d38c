import { describeDifference, importCommunes } from '../../src/api/commune/import';
import { type Parvis, startParvis } from '../support/parvis';

describe('The communes of the official geographic code', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  const forgetRelease = () =>
    parvis.sql("delete from strapi_core_store_settings where key = 'api_commune_release'");
  const store = (code: string, name: string, origin: 'cog' | 'demo') =>
    parvis.strapi.documents('api::commune.commune').create({
      data: { code, name, slug: `stored-${code.toLowerCase()}`, origin, postalCodes: [] },
    });

  it('are stored, and an import of the same release changes nothing', async () => {
    const [{ count, slugs } = {}] = await parvis.sql(
      'select count(*)::int as count, count(distinct slug)::int as slugs from communes',
    );
    expect([count, slugs]).toEqual([34_969, 34_969]);
    const before = await parvis.sql("select * from communes where code = '59350'");
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    parvis.strapi.db.connection.on('query', note);
    expect(await importCommunes(parvis.strapi)).toMatchObject({
      unchanged: 34_969,
      created: 0,
      differences: [],
    });
    parvis.strapi.db.connection.off('query', note);
    // No start waits for them: nothing is asked but how many they are.
    expect(statements.filter((sql) => /["\s]communes\b(?! import)/.test(sql))).toEqual([
      expect.stringMatching(/^select count\(/),
    ]);
    expect(await parvis.sql("select * from communes where code = '59350'")).toEqual(before);
  });

  it('look like entries that Strapi stored', async () => {
    const lille = await parvis.strapi
      .documents('api::commune.commune')
      .findFirst({ filters: { code: '59350' } });
    expect(lille).toMatchObject({
      name: 'Lille',
      slug: 'lille',
      departmentName: 'Nord',
      regionName: 'Hauts-de-France',
      epciName: 'Métropole Européenne de Lille',
      postalCodes: expect.arrayContaining(['59000']),
    });
    expect(lille?.documentId).toMatch(/^[a-z][a-z0-9]{23}$/);
  });

  it('follow a later release: what content refers to and demo communes are kept, the rest agrees', async () => {
    await forgetRelease();
    await importCommunes(parvis.strapi);
    await store('01998', 'Seule', 'cog');
    const cited = await store('01340', 'Citée', 'cog');
    await store('ZZ001', 'Inventée', 'demo');
    await parvis.strapi.documents('api::partner.partner').create({
      data: { name: 'Qui cite', slug: 'qui-cite', kind: 'association', commune: cited.documentId },
    });
    await parvis.sql("update communes set name = 'Lutèce', population = 0 where code = '75056'");
    await parvis.sql("delete from communes where code = '13055'");

    const { differences, ...counts } = await importCommunes(parvis.strapi);
    expect(counts).toEqual({ created: 1, changed: 1, removed: 1, kept: 1, unchanged: 34_967 });
    expect(differences.map(describeDifference)).toEqual([
      '! 01340 Citée, now part of 01015; kept, since content refers to it (1×)',
      '- 01998 Seule',
      '+ 13055 Marseille',
      expect.stringMatching(/^~ 75056 Paris: name Lutèce → Paris, population 0 → \d+$/),
    ]);
    const codes = await parvis.sql(
      "select code from communes where code in ('01340', '01998', '13055', 'ZZ001') order by code",
    );
    expect(codes.map(({ code }) => code)).toEqual(['01340', '13055', 'ZZ001']);
  });

  it('are all as they were when an import fails', async () => {
    await forgetRelease();
    await parvis.sql("update communes set name = 'Lutèce' where code = '75056'");
    const broken = importCommunes(parvis.strapi, {
      onProgress: () => {
        throw new Error('cut off');
      },
    });
    await expect(broken).rejects.toThrow('cut off');
    expect(await parvis.sql("select name from communes where code = '75056'")).toEqual([{ name: 'Lutèce' }]);
  });
});
