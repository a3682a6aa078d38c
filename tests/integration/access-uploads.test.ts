import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MAX_FILE_SIZE } from '../../src/access/uploads/limits';
import { type Parvis, startParvis } from '../support/parvis';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

interface Sent {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer | string;
}

let parvis: Parvis;
let tokens: Record<string, string>;
beforeAll(async () => {
  parvis = await startParvis();
  tokens = {
    '/upload': await parvis.adminToken('Communications'),
    '/upload/files': await parvis.adminToken('Communications'),
    '/api/upload': await parvis.apiToken('full-access'),
  };
});
afterAll(() => parvis.stop());

function send(path: string, ...files: readonly Sent[]) {
  const token = tokens[path.split('?')[0] ?? ''] ?? tokens['/upload'];
  const call = parvis.http().post(path).set('Authorization', `Bearer ${token}`);
  for (const { name, type, content } of files) {
    call.attach('files', Buffer.from(content), { filename: name, contentType: type });
  }
  return call;
}

const stored = () => parvis.strapi.db.query('plugin::upload.file').count();

describe.each(['/upload', '/upload/files', '/api/upload'])('a file sent to %s', (path) => {
  it.each([
    { name: 'photo.png', type: 'image/png', content: PNG },
    { name: 'notes.txt', type: 'text/plain', content: 'Bonjour' },
  ])('is kept when it is what it says: $name', async (file) => {
    expect((await send(path, file)).status).toBe(201);
  });

  it.each([
    { name: 'photo.png', type: 'image/png', content: SVG, is: 'an SVG drawing' },
    { name: 'logo.svg', type: 'image/svg+xml', content: SVG, is: 'an SVG drawing' },
    { name: 'dossier.pdf', type: 'application/pdf', content: '<!doctype html><p>x', is: 'an HTML page' },
    {
      name: 'photo.png',
      type: 'image/png',
      content: Buffer.from('7f454c4602010100', 'hex'),
      is: 'a program',
    },
    { name: 'photo.png', type: 'image/png', content: 'MZ\x90\0', is: 'a program' },
    { name: 'notes.txt', type: 'text/plain', content: '#!/bin/sh\necho', is: 'a script' },
    { name: 'notes.txt', type: 'text/plain', content: PNG, is: 'contains PNG' },
    { name: 'notes.foo', type: 'text/plain', content: 'Bonjour', is: 'a format that is not accepted' },
  ])('is refused by its content: $name, $is', async ({ is, ...file }) => {
    const before = await stored();
    const answer = await send(path, file);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(`"${file.name}"`);
    expect(answer.body.error.message).toContain(is);
    expect(answer.body.error.details).toEqual({ code: 'file-refused', files: [file.name] });
    expect(await stored()).toBe(before);
  });
});

it('one refused file refuses the whole request', async () => {
  const before = await stored();
  const answer = await send(
    '/upload',
    { name: 'notes.txt', type: 'text/plain', content: 'Bonjour' },
    { name: 'photo.png', type: 'image/png', content: SVG },
  );
  expect(answer.status).toBe(400);
  expect(await stored()).toBe(before);
});

it('a refusal speaks French to who reads French', async () => {
  const answer = await send('/upload', { name: 'photo.png', type: 'image/png', content: SVG }).set(
    'Accept-Language',
    'fr-FR,fr;q=0.9',
  );
  expect(answer.body.error.message).toContain('est un dessin SVG');
});

it('content is replaced by content of the same format only', async () => {
  const kept = await send('/upload', { name: 'photo.png', type: 'image/png', content: PNG });
  const path = `/upload?id=${kept.body[0].id}`;
  const refused = await send(path, { name: 'notes.txt', type: 'text/plain', content: 'Bonjour' });
  expect(refused.status).toBe(400);
  expect(refused.body.error.message).toContain('same format');
  expect((await send(path, { name: 'photo.png', type: 'image/png', content: SVG })).status).toBe(400);
  expect((await send(path, { name: 'autre.png', type: 'image/png', content: PNG })).status).toBe(200);
});

it('a name given afterwards changes neither address nor type', async () => {
  const answer = await send('/upload', { name: 'photo.png', type: 'image/png', content: PNG }).field(
    'fileInfo',
    JSON.stringify({ name: 'page.html' }),
  );
  expect(answer.body[0]).toMatchObject({ ext: '.png', mime: 'image/png' });
  expect(answer.body[0].url).toMatch(/\.png$/);
});

it('a file that is too large is refused as such', async () => {
  const content = Buffer.alloc(MAX_FILE_SIZE + 1, 'a');
  expect((await send('/upload', { name: 'notes.txt', type: 'text/plain', content })).status).toBe(413);
});

it('without the check, Strapi alone would keep an SVG that is called a PNG', async () => {
  const { enforceUploadSecurity } = await import(
    resolve('node_modules/@strapi/upload/dist/server/utils/mime-validation.js')
  );
  const filepath = join(mkdtempSync(join(tmpdir(), 'parvis-upload-')), 'photo');
  writeFileSync(filepath, SVG);
  const file = { filepath, originalFilename: 'photo.png', mimetype: 'image/png' };
  const { validFiles } = await enforceUploadSecurity(file, parvis.strapi);
  expect(validFiles).toHaveLength(1);
});
