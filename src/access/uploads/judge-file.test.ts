import { judgeFile } from './judge-file';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const ELF = Buffer.from('7f454c4602010100', 'hex');
const EXE = Buffer.from('MZ\x90\x00\x03', 'latin1');

const judged = (name: string, content: Buffer | string) => {
  const bytes = Buffer.from(content);
  return judgeFile(name, { head: bytes, tail: bytes });
};

describe('a file that is what its name says', () => {
  it.each([
    ['photo.png', PNG],
    ['photo.JPG', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['dossier.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1')],
    ['notes.txt', Buffer.from('Réunion du 3 : l’été < l’hiver, a & b', 'utf8')],
    ['vieux.csv', Buffer.from('commune;été\r\nZZ001;4\r\n', 'latin1')],
    ['sous-titres.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\nBonjour'],
    ['rapport.docx', Buffer.from('PK\x03\x04....word/document.xml', 'latin1')],
    [
      'rapport.odt',
      Buffer.from(`PK\x03\x04${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`, 'latin1'),
    ],
    ['clip.mp4', Buffer.from('\0\0\0\x18ftypmp42', 'latin1')],
    ['voix.mp3', Buffer.from('ID3\x04', 'latin1')],
  ])('is taken: %s', (name, content) => {
    expect(judged(name, content)).toBeNull();
  });
});

describe('a file that is something else than its name says', () => {
  it.each([
    [
      'photo.png',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'an SVG drawing',
    ],
    ['photo.png', '<?xml version="1.0"?>\n<!-- x -->\n<svg onload="alert(1)"/>', 'an SVG drawing'],
    ['dossier.pdf', '<!DOCTYPE html><p>Bonjour</p>', 'an HTML page'],
    ['notes.txt', 'Bonjour <script>alert(1)</script>', 'an HTML page'],
    ['notes.txt', '\n  <b>Bonjour</b>', 'a markup file'],
    ['notes.txt', '\ufeff<b>Bonjour</b>', 'a markup file'],
    ['notes.txt', '#!/bin/sh\nrm -rf /', 'a script'],
    ['photo.png', ELF, 'a program'],
    ['photo.png', EXE, 'a program'],
    ['notes.txt', PNG, 'contains PNG under the extension of another format'],
    ['photo.jpg', PNG, 'contains PNG under the extension of another format'],
    ['photo.png', 'Bonjour', 'does not contain what its extension promises'],
    ['notes.txt', Buffer.from('a\0b', 'latin1'), 'does not contain what its extension promises'],
    ['logo.svg', '<svg/>', 'an SVG drawing'],
    ['page.html', 'Bonjour', 'a format that is not accepted'],
    ['archive.zip', Buffer.from('PK\x03\x04.....', 'latin1'), 'a format that is not accepted'],
    [
      'macro.docx',
      Buffer.from('PK\x03\x04word/document.xml word/vbaProject.bin', 'latin1'),
      'does not contain',
    ],
    ['vide.txt', '', 'is empty'],
    ['sans-extension', PNG, 'a format that is not accepted'],
  ])('is refused: %s', (name, content, reason) => {
    const refusal = judged(name, content);
    expect(refusal?.en).toContain(reason);
    expect(refusal?.en).toContain(`"${name}"`);
    expect(refusal?.en).toContain('Accepted formats: .jpg, .jpeg, .png');
  });
});
