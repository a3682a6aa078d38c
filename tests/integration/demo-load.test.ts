import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Parvis, startParvis } from '../support/parvis';

describe('Loading the demo', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  const counts = async () => {
    const [row] = await parvis.sql(
      'select (select count(*)::int from partners) as partners, (select count(*)::int from press_releases) as releases, (select count(*)::int from files) as files',
    );
    return row;
  };

  /** Files in the uploads folder that no row of the media library accounts for. */
  const orphans = async () => {
    const names = await readdir(join(parvis.strapi.dirs.static.public, 'uploads'));
    const rows = await parvis.sql('select hash from files');
    return names.filter((name) => !rows.some(({ hash }) => name.includes(String(hash))));
  };

  it('says which communes are missing, and keeps nothing', async () => {
    await parvis.sql("update communes set code = 'x' || id where code in ('59350', '31555')");
    await expect(parvis.loadDemo()).rejects.toThrow(/does not hold: 59350, 31555\. Import the communes/);
    await parvis.sql("update communes set code = '59350' where slug like 'lille%' and code like 'x%'");
    await parvis.sql("update communes set code = '31555' where slug like 'toulouse%' and code like 'x%'");
    expect(await counts()).toEqual({ partners: 0, releases: 0, files: 0 });
  });

  it('keeps nothing when it is interrupted', async () => {
    const interrupted = parvis.loadDemo(({ done }) => {
      if (done === 60) throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await counts()).toEqual({ partners: 0, releases: 0, files: 0 });
    // What the next test proves to be swept away is really there.
    expect((await orphans()).length).toBeGreaterThan(25);
  });

  it('loads everything at the next attempt and sweeps the files that the interrupted one left', async () => {
    expect(await parvis.loadDemo()).toBe('loaded');
    expect(await counts()).toEqual({ partners: 23, releases: 12, files: 26 });
    expect(await orphans()).toEqual([]);
  });

  it('loads nothing a second time', async () => {
    const before = await counts();
    expect(await parvis.loadDemo()).toBe('already-loaded');
    expect(await counts()).toEqual(before);
  });

  it('numbers and dates historic releases by their own year', async () => {
    const releases = await parvis.sql(
      'select kind, reference, first_released_at as released from press_releases where published_at is not null order by reference',
    );
    expect(releases).toEqual([
      { kind: 'kit', reference: 'CP-2018-001', released: new Date('2018-01-15T08:00:00Z') },
      { kind: 'release', reference: 'CP-2023-001', released: new Date('2023-11-23T08:00:00Z') },
      { kind: 'release', reference: 'CP-2026-001', released: new Date('2026-10-06T08:00:00Z') },
      { kind: 'release', reference: 'CP-2026-002', released: new Date('2026-09-15T07:00:00Z') },
    ]);
  });

  it('publishes relations and components as they are written', async () => {
    const release = await parvis.strapi.documents('api::press-release.press-release').findFirst({
      filters: { slug: 'partenariat-coeur-de-nos-communes-empreintes-citoyennes' },
      status: 'published',
      populate: { issuers: true, contacts: true, quotes: true, dateline: { populate: ['commune'] } },
    });
    expect(release).toMatchObject({
      issuers: [{ slug: 'participation-citoyenne-coeur-de-nos-communes' }, { slug: 'empreintes-citoyennes' }],
      contacts: [{ phone: '+33199001201' }, { phone: '+33639980102' }],
      quotes: [{ speaker: 'Le collectif d’élus' }, { speaker: 'L’association' }],
      dateline: { place: 'Lille', commune: { code: '59350' } },
    });
  });
});
