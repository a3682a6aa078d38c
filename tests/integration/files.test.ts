import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, type MediaFile, uploadPicture } from '../support/media-library';
import { type Parvis, startParvis } from '../support/parvis';
import { PressOffice, paragraph } from '../support/press';
import { rawRequest } from '../support/raw-request';
import { furtherSpellings, pathsThatServe, spellings } from '../support/upload-spellings';

const PARTNER = 'api::partner.partner';
const PAGE = 'api::page.page';
const RELEASE = 'api::press-release.press-release';

let parvis: Parvis;
let press: PressOffice;
beforeAll(async () => {
  parvis = await startParvis();
  press = await PressOffice.open(parvis);
});
afterAll(() => parvis.stop());

const get = (path: string, options: Parameters<typeof rawRequest>[2] = {}) =>
  rawRequest(parvis.url, path, options);

/** How a file and each of its formats are answered, without repetition. */
const statusesOf = async (file: MediaFile, headers: Record<string, string> = {}) => {
  const answers = await Promise.all(addressesOf(file).map((path) => get(path, { headers })));
  return [...new Set(answers.map(({ status }) => status))];
};

const NO_TEXT: [{ type: 'text'; text: '' }] = [{ type: 'text', text: '' }];

const imageOf = ({ url, hash, ext, formats }: MediaFile) => [
  ...paragraph('Avant l’image.'),
  {
    type: 'image' as const,
    image: {
      ...{ name: 'photo.webp', url: `https://cms.example${url}`, hash, ext, formats, mime: 'image/webp' },
      ...{ size: 1, width: 10, height: 10, provider: 'local', alternativeText: 'Une photo' },
      ...{ createdAt: '2026-01-01', updatedAt: '2026-01-01' },
    },
    children: NO_TEXT,
  },
];

describe('A file of the media library', () => {
  it('has formats, which are tested with it', async () => {
    expect(addressesOf(await uploadPicture(parvis)).length).toBeGreaterThan(2);
  });

  it('is not public while nothing relates to it', async () => {
    expect(await statusesOf(await uploadPicture(parvis))).toEqual([404]);
  });

  it('is public from the publication of what it belongs to until its end', async () => {
    const file = await uploadPicture(parvis);
    const partners = parvis.strapi.documents(PARTNER);
    const data = {
      name: 'Association des lavoirs',
      kind: 'association',
      logo: file.id,
      logoAlt: 'Logo',
    } as const;
    const { documentId } = await partners.create({ data });
    expect(await statusesOf(file)).toEqual([404]);
    await partners.publish({ documentId });
    expect(await statusesOf(file)).toEqual([200]);
    await partners.unpublish({ documentId });
    expect(await statusesOf(file)).toEqual([404]);
  });

  it('stays back while only the new version of a public entry has it', async () => {
    const [former, next] = [await uploadPicture(parvis), await uploadPicture(parvis)];
    const partners = parvis.strapi.documents(PARTNER);
    const data = {
      name: 'Association des moulins',
      kind: 'association',
      logo: former.id,
      logoAlt: 'Logo',
    } as const;
    const { documentId } = await partners.create({ data });
    await partners.publish({ documentId });
    await partners.update({ documentId, data: { logo: next.id } });
    expect([await statusesOf(former), await statusesOf(next)]).toEqual([[200], [404]]);
    await partners.publish({ documentId });
    expect([await statusesOf(former), await statusesOf(next)]).toEqual([[404], [200]]);
  });

  it('follows the entry of which its component is a part', async () => {
    const file = await uploadPicture(parvis);
    const documentId = await press.draft('Le dossier de presse');
    const attachments = [{ file: file.id, alt: 'Une photo' }];
    await parvis.strapi.documents(RELEASE).update({ documentId, data: { attachments } });
    expect(await statusesOf(file)).toEqual([404]);
    await parvis.strapi.documents(RELEASE).publish({ documentId });
    expect(await statusesOf(file)).toEqual([200]);
  });

  it('follows the rich text that shows it, by its address', async () => {
    const file = await uploadPicture(parvis);
    const pages = parvis.strapi.documents(PAGE);
    const { documentId } = await pages.create({ data: { title: 'Nos lavoirs', body: imageOf(file) } });
    expect(await statusesOf(file)).toEqual([404]);
    await pages.publish({ documentId });
    expect(await statusesOf(file)).toEqual([200]);
    await pages.update({ documentId, data: { body: paragraph('Sans image.') } });
    expect(await statusesOf(file)).toEqual([200]);
    await pages.publish({ documentId });
    expect(await statusesOf(file)).toEqual([404]);
  });

  it('is public with an entry of a type that has no drafts', async () => {
    const file = await uploadPicture(parvis);
    const site = await parvis.strapi.documents('api::site.site').findFirst();
    const data = { name: 'Réseau des essais', logo: file.id, logoAlt: 'Logo' };
    if (site === null) await parvis.strapi.documents('api::site.site').create({ data });
    else await parvis.strapi.documents('api::site.site').update({ documentId: site.documentId, data });
    expect(await statusesOf(file)).toEqual([200]);
  });

  it('is public as a logo of the panel, which is shown before anybody signs in', async () => {
    const name = 'logo_of_the_panel_5b32.png';
    writeFileSync(join(parvis.strapi.dirs.static.public, 'uploads', name), 'logo');
    expect((await get(`/uploads/${name}`)).status).toBe(404);
    const key = { type: 'core', name: 'admin', key: 'project-settings' } as const;
    await parvis.strapi.store.set({ ...key, value: { authLogo: { url: `/uploads/${name}` } } });
    expect((await get(`/uploads/${name}`)).status).toBe(200);
  });
});

describe('A file that is not public', () => {
  let file: MediaFile;
  let name: string;
  beforeAll(async () => {
    file = await uploadPicture(parvis, 'canari.webp');
    name = file.url.slice('/uploads/'.length);
    mkdirSync(join(parvis.strapi.dirs.static.public, 'fonts'));
  });

  const names = () => addressesOf(file).map((path) => path.slice('/uploads/'.length));
  const leaks = (paths: readonly string[], options: Parameters<typeof rawRequest>[2] = {}) =>
    pathsThatServe(parvis.url, paths, options);

  it('is not there, however its path is written, nor is any of its formats', async () => {
    for (const asked of names())
      expect(await leaks([...spellings(asked), ...furtherSpellings(asked)])).toEqual([]);
  });

  it('is not there for HEAD, ranges or conditions either', async () => {
    for (const headers of [
      { range: 'bytes=0-3' },
      { range: 'bytes=0-' },
      { 'if-modified-since': 'Wed, 01 Jan 2031 00:00:00 GMT' },
      { 'if-none-match': '*' },
      { 'accept-encoding': 'br, gzip' },
      { 'x-original-url': file.url, 'x-forwarded-prefix': '/uploads' },
    ]) {
      expect(await leaks(spellings(name), { headers })).toEqual([]);
      expect(await leaks(spellings(name), { headers, method: 'HEAD' })).toEqual([]);
    }
  });

  it('(control: without the gate each of those spellings leads to it)', async () => {
    const restore = parvis.openFilesToAll();
    for (const asked of names()) expect(await leaks(spellings(asked))).toEqual(spellings(asked));
    restore();
    expect(await leaks([file.url])).toEqual([]);
  });

  it('is answered like a file that does not exist', async () => {
    const answer = async (path: string, headers = {}) => {
      const { status, headers: all, body } = await get(path, { headers });
      const { date, 'x-response-time': _time, ...rest } = all;
      return { status, rest, body: body.toString() };
    };
    for (const headers of [{}, { range: 'bytes=0-3' }, { range: 'bytes=x' }]) {
      for (const spell of [
        (asked: string) => `/uploads/${asked}`,
        (asked: string) => `/%75ploads/${asked}`,
      ]) {
        expect(await answer(spell(name), headers)).toEqual(await answer(spell('missing_5b32.webp'), headers));
      }
    }
  });

  it('is not said to be missing by a cache after its release', async () => {
    expect((await get(file.url)).headers['cache-control']).toBe('no-store');
    expect((await get('/uploads/missing.webp')).headers['cache-control']).toBe('no-store');
  });
});

describe('A public file', () => {
  let file: MediaFile;
  beforeAll(async () => {
    file = await uploadPicture(parvis);
    const partners = parvis.strapi.documents(PARTNER);
    const data = {
      name: 'Association des fontaines',
      kind: 'association',
      logo: file.id,
      logoAlt: 'Logo',
    } as const;
    const { documentId } = await partners.create({ data });
    await partners.publish({ documentId });
  });

  it('is kept by caches for a minute at most, and asked for again by its date', async () => {
    const first = await get(file.url);
    expect(first.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    const headers = { 'if-modified-since': String(first.headers['last-modified']) };
    const again = await get(file.url, { headers });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
  });

  it('is served in parts and to HEAD', async () => {
    const whole = await get(file.url);
    const part = await get(file.url, { headers: { range: 'bytes=8-11' } });
    expect([part.status, part.body.toString()]).toEqual([206, 'WEBP']);
    const head = await get(file.url, { method: 'HEAD' });
    expect([head.status, head.headers['content-length']]).toEqual([200, String(whole.body.length)]);
  });
});

describe('Staff', () => {
  let file: MediaFile;
  beforeAll(async () => {
    file = await uploadPicture(parvis);
  });

  /** Signs in, calls the panel's API as it does at its start, and keeps the cookies that go to the uploads. */
  const cookieOf = async (role: string): Promise<{ cookie: string; token: string }> => {
    const token = await parvis.adminToken(role);
    const answer = await parvis.http().get('/admin/users/me').set('Authorization', `Bearer ${token}`);
    const cookies: string[] = [answer.headers['set-cookie'] ?? []].flat();
    const [given = ''] = cookies.filter((cookie) => cookie.includes('path=/uploads'));
    return { cookie: given.split(';')[0] ?? '', token };
  };

  it('see every file in the panel, and caches keep none of them', async () => {
    const { cookie } = await cookieOf('Communications');
    expect(await statusesOf(file, { cookie })).toEqual([200]);
    expect((await get(file.url, { headers: { cookie } })).headers['cache-control']).toBe('private, no-cache');
  });

  it('see none without the right to look into the media library', async () => {
    expect((await cookieOf('Juror')).cookie).toBe('');
  });

  it('see none once they are signed out', async () => {
    const { cookie, token } = await cookieOf('Events');
    expect(await statusesOf(file, { cookie })).toEqual([200]);
    await parvis.http().post('/admin/logout').set('Authorization', `Bearer ${token}`).expect(200);
    expect(await statusesOf(file, { cookie })).toEqual([404]);
  });

  it('see none once their account is closed or their role has lost the right', async () => {
    const { cookie } = await cookieOf('Label office');
    const { email } = await parvis.admin('Label office');
    const close = (isActive: boolean) =>
      parvis.strapi.db.query('admin::user').update({ where: { email }, data: { isActive } });
    await close(false);
    expect(await statusesOf(file, { cookie })).toEqual([404]);
    await close(true);
    expect(await statusesOf(file, { cookie })).toEqual([200]);
  });

  it('are not believed by a cookie that was written by somebody else', async () => {
    const { cookie } = await cookieOf('Communications');
    const [name, value = ''] = cookie.split('=');
    const [session, user, signature] = value.split('.');
    const tries = [
      `${session}.${Number(user) + 1}.${signature}`,
      `${session}0.${user}.${signature}`,
      `${session}.${user}.`,
      `${session}.${user}`,
      `${session}.${user}.${signature}x`,
      '..',
      '',
    ];
    for (const tried of tries) expect(await statusesOf(file, { cookie: `${name}=${tried}` })).toEqual([404]);
  });
});
