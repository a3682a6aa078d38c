import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTemplates } from './templates';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-mail-'));
  for (const language of ['fr', 'en']) {
    mkdirSync(join(folder, language));
    writeFileSync(join(folder, language, 'subject.txt'), `${language}: {{title}}\n`);
    writeFileSync(join(folder, language, 'text.txt'), '{{title}}{{#if note}}\n{{note}}{{/if}}\n');
    writeFileSync(join(folder, language, 'html.html'), '<p>{{title}}</p>');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a mail is written in the language of its recipient', () => {
  const { fr, en } = readTemplates(folder);
  expect(fr({ title: 'Bonjour', note: null }).subject).toBe('fr: Bonjour');
  expect(en({ title: 'Hello', note: 'P.S.' }).text).toBe('Hello\nP.S.\n');
  expect(en({ title: 'Hello', note: null }).html).toContain('<html lang="en">');
});

test('values cannot bring HTML into the HTML, and stay as they are in the text', () => {
  const { html, text } = readTemplates(folder).fr({ title: '<b>l’été & moi</b>', note: null });
  expect(html).toContain('<p>&lt;b&gt;l’été &amp; moi&lt;/b&gt;</p>');
  expect(html).toContain('<title>fr: &lt;b&gt;');
  expect(text).toContain('<b>l’été & moi</b>');
});

test.each(['\r\n', '\n', '\r', '\u2028'])('a subject stays one line', (end) => {
  const { subject } = readTemplates(folder).fr({
    title: `Bonjour${end}Bcc: tous@journal.example`,
    note: null,
  });
  expect(subject).toBe('fr: Bonjour Bcc: tous@journal.example');
});

test('a value that is not given is an error', () => {
  expect(() => readTemplates(folder).fr({})).toThrow(/title/);
});

test('a template that is missing is named', () => {
  rmSync(join(folder, 'en', 'text.txt'));
  expect(() => readTemplates(folder)).toThrow(/en.text\.txt/);
});
