import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ACCEPTED_FILES, MACRO, PNG, pdfOf } from '../support/evidence-files';
import { type ApiAccount, LabelTeam } from '../support/label-team';
import { type Parvis, startParvis } from '../support/parvis';

const MEGABYTE = 1024 * 1024;

let parvis: Parvis;
let team: LabelTeam;
let owner: ApiAccount;
let application: number;

beforeAll(async () => {
  parvis = await startParvis();
  team = LabelTeam.open(parvis);
  owner = await team.account('mairie@sainte-exemple.example');
  application = await team.application(owner.id);
});
afterAll(() => parvis.stop());

const path = (more = '') => `/applications/${application}/evidence${more}`;
const folder = (): string => parvis.strapi.config.get<{ folder: string }>('plugin::label.evidence').folder;
const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const placeOf = (sha256: string) => join(folder(), sha256.slice(0, 2), sha256);
const kept = () =>
  readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
const held = async () => (await team.ask(owner, 'get', path())).body.data.length;
/** What a request leaves where files are received. */
const received = () => readdirSync(tmpdir()).filter((name) => /^[0-9a-f]{25}$/.test(name)).length;

const send = (
  name: string,
  content: Buffer,
  fields: Record<string, string | string[]> = {},
  language: 'fr' | 'en' = 'en',
) =>
  team
    .ask(owner, 'post', path(), language)
    .field({ kind: 'file', ...fields })
    .attach('file', content, { filename: name, contentType: 'application/octet-stream' });

it.each(ACCEPTED_FILES)('%s is kept, and comes back as it was', async (name, content, mediaType) => {
  const added = await send(name, content, { title: 'Une preuve', questions: ['E1', 'E2', 'E1'] });
  expect([added.status, added.body.data]).toEqual([
    201,
    {
      ...{ id: expect.any(Number), kind: 'file', title: 'Une preuve', questions: ['E1', 'E2'] },
      ...{ visibility: 'jury', version: 1, link: null, content: null },
      file: { name, mediaType, size: content.length, sha256: digest(content) },
    },
  ]);
  expect(added.headers.etag).toBe('"1"');
  const file = await team.ask(owner, 'get', path(`/${added.body.data.id}/file`)).responseType('blob');
  expect(file.status).toBe(200);
  expect(content.equals(file.body)).toBe(true);
  expect(file.headers).toMatchObject({
    'content-type': mediaType,
    'content-length': String(content.length),
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; sandbox`,
    'x-content-type-options': 'nosniff',
  });
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename=/);
});

it('a name with accents is told to browsers as such', async () => {
  const added = await send('délibération n° 12.pdf', pdfOf('12'));
  const file = await team.ask(owner, 'get', path(`/${added.body.data.id}/file`));
  expect(file.headers['content-disposition']).toContain(
    `filename*=UTF-8''d%C3%A9lib%C3%A9ration%20n%C2%B0%2012.pdf`,
  );
});

it('the same content has one place, outside of what is served, and nobody else may read it', async () => {
  const content = pdfOf('twice');
  await send('a.pdf', content);
  const before = kept();
  expect((await send('b.pdf', content)).status).toBe(201);
  expect(kept()).toBe(before);
  expect(statSync(placeOf(digest(content))).mode & 0o777).toBe(0o600);
  expect(folder().startsWith(parvis.strapi.dirs.static.public)).toBe(false);
});

it.each([
  ['a text', 'notes.txt', Buffer.from('Bonjour'), 'FILE_TYPE', 'Formats: pdf, png'],
  [
    'a picture of another kind',
    'a.gif',
    Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
    'FILE_TYPE',
    'Formats',
  ],
] as const)('%s is no evidence', async (_what, name, content, code, sentence) => {
  const before = [await held(), kept(), received()];
  const refused = await send(name, content);
  expect([refused.status, refused.body.error.details.code]).toEqual([422, code]);
  expect(refused.body.error.message).toContain(sentence);
  expect([await held(), kept(), received()]).toEqual(before);
});

it.each([
  ['a program that is called a PDF', 'délibération.pdf', Buffer.from('7f454c4602010100', 'hex')],
  [
    'a page that is called a PDF',
    'délibération.pdf',
    Buffer.from('<!doctype html><script>alert(1)</script>'),
  ],
  ['a PDF that is called a picture', 'photo.png', pdfOf('x')],
  ['a workbook with a macro', 'budget.xlsx', MACRO],
  ['an empty file', 'délibération.pdf', Buffer.alloc(0)],
])('%s is refused, and leaves nothing', async (_what, name, content) => {
  const before = [await held(), kept(), received()];
  const refused = await send(name, content, {}, 'fr');
  expect([400, 422]).toContain(refused.status);
  expect(refused.body.error.message).toMatch(/[.»]$/);
  expect([await held(), kept(), received()]).toEqual(before);
});

it('a path for a name is cut to the name', async () => {
  const added = await send('../../../etc/passwd\u202Efdp.pdf', pdfOf('path'));
  expect(added.body.data.file.name).toBe('passwdfdp.pdf');
  expect((await send('..', pdfOf('dots'))).body.error.details.code).toMatch(/FILE_NAME|file-refused/);
});

it('a file of 200 MB is refused before it is read, and one of a byte too many after', async () => {
  const before = [await held(), kept(), received()];
  const huge = await send('a.pdf', Buffer.alloc(200 * MEGABYTE, 'a'), {}, 'fr');
  expect([huge.status, huge.body.error.details]).toEqual([413, { code: 'FILE_TOO_LARGE', megabytes: 25 }]);
  expect(huge.body.error.message).toContain('dépasse 25 Mo\u202f: réduisez-le');
  const large = Buffer.concat([pdfOf('large'), Buffer.alloc(25 * MEGABYTE)]).subarray(0, 25 * MEGABYTE + 1);
  expect((await send('a.pdf', large)).status).toBe(413);
  expect([await held(), kept(), received()]).toEqual(before);
  expect((await send('a.pdf', large.subarray(0, 25 * MEGABYTE))).status).toBe(201);
});

it('one file at a time, in the field of its name', async () => {
  const twice = await send('a.pdf', pdfOf('a')).attach('file', pdfOf('b'), { filename: 'b.pdf' });
  expect(twice.body.error.details.code).toBe('FILE_MISSING');
  const elsewhere = await team
    .ask(owner, 'post', path())
    .field({ kind: 'file' })
    .attach('files', PNG, 'a.png');
  expect(elsewhere.body.error.details.code).toBe('FILE_MISSING');
});

it('an application holds so many pieces and no more, also when they come at once', async () => {
  const own = await team.application(owner.id);
  await parvis.sql(
    `insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility)
     select ?, '{}', 'link', 'Lien ' || n, 'https://exemple.example/' || n, 'jury' from generate_series(1, 98) n`,
    [own],
  );
  const link = { kind: 'link', title: 'Un lien', link: 'https://exemple.example/' };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => team.ask(owner, 'post', `/applications/${own}/evidence`).send(link)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
});

it('the sweep takes away what no piece knows, and nothing else', async () => {
  await parvis.sweepEvidence();
  const content = pdfOf('swept');
  const added = await send('a.pdf', content);
  const orphan = pdfOf('orphan');
  mkdirSync(dirname(placeOf(digest(orphan))), { recursive: true });
  writeFileSync(placeOf(digest(orphan)), orphan);
  const [old, young] = ['old', 'young'].map((name) => join(folder(), 'incoming', name));
  for (const incoming of [old, young]) writeFileSync(String(incoming), 'half');
  utimesSync(String(old), new Date('2020-01-01T00:00:00Z'), new Date('2020-01-01T00:00:00Z'));
  const before = kept();
  await parvis.sweepEvidence();
  expect(kept()).toBe(before - 2);
  expect((await team.ask(owner, 'get', path(`/${added.body.data.id}/file`))).status).toBe(200);
  expect(readdirSync(join(folder(), 'incoming'))).toEqual(['young']);
});
