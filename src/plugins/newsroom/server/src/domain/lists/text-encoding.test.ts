import fc from 'fast-check';
import { decodeText } from './text-encoding';

const TEXT = 'Nom;Média\r\nZoé Exemple;L’Écho – « œuvre »\r\n';
const bytes = (...parts: (Buffer | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const WINDOWS: Record<string, number> = {
  '’': 0x92,
  É: 0xc9,
  é: 0xe9,
  '–': 0x96,
  '«': 0xab,
  '»': 0xbb,
  œ: 0x9c,
};
const windows1252 = Buffer.from([...TEXT].map((letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));

test.each([
  ['utf-8', 'UTF-8', Buffer.from(TEXT)],
  ['utf-8', 'UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
  ['utf-16le', 'UTF-16 as Excel writes it', bytes([0xff, 0xfe], Buffer.from(TEXT, 'utf16le'))],
  ['utf-16be', 'UTF-16 of the other order', bytes([0xfe, 0xff], utf16be(TEXT))],
  ['utf-16le', 'UTF-16 without its mark', Buffer.from(TEXT, 'utf16le')],
  ['utf-16be', 'UTF-16 of the other order without its mark', utf16be(TEXT)],
  ['windows-1252', 'Windows-1252', windows1252],
])('%s is recognised in %s', (encoding, _, file) => {
  expect(decodeText(file)).toEqual({ ok: true, text: TEXT, encoding });
});

test('a file of another kind is named', () => {
  expect(decodeText(Buffer.from('PK\x03\x04…'))).toEqual({ ok: false, reason: 'not-text', kind: 'xlsx' });
  expect(decodeText(Buffer.from('%PDF-1.7'))).toEqual({ ok: false, reason: 'not-text', kind: 'pdf' });
  expect(decodeText(Buffer.from([1, 0x81, 0xff, 2]))).toEqual({
    ok: false,
    reason: 'not-text',
    kind: 'binary',
  });
  expect(decodeText(Buffer.alloc(0))).toEqual({ ok: false, reason: 'empty' });
});

test('an encoding that breaks off is named', () => {
  const broken = bytes([0xef, 0xbb, 0xbf], [0x41, 0xc3]);
  expect(decodeText(broken)).toEqual({ ok: false, reason: 'broken', encoding: 'utf-8' });
});

test('whatever the bytes are, there is an answer; and UTF-8 is always read as it was written', () => {
  fc.assert(fc.property(fc.uint8Array(), (file) => typeof decodeText(file).ok === 'boolean'));
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N} ;,]{1,40}$/u), (text) => {
      expect(decodeText(Buffer.from(text))).toMatchObject({ text });
    }),
  );
});
