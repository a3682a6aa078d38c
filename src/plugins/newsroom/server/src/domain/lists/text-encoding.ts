/** The encodings in which spreadsheets write text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file of another kind begins with. */
const OTHER_KINDS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
];

const MARKS: readonly (readonly [encoding: Exclude<Encoding, 'windows-1252'>, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of the text of a file: what it says and how it was written, or what it is instead. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: 'empty' }
  | { readonly ok: false; readonly reason: 'not-text'; readonly kind: string }
  | { readonly ok: false; readonly reason: 'broken'; readonly encoding: Encoding };

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters; a space where it has nothing. */
const WINDOWS_LETTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes that windows-1252 does not have, and control characters no spreadsheet writes. */
function isWindows1252(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) =>
      (byte >= 0x20 && byte !== 0x7f && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) ||
      [0x09, 0x0a, 0x0d].includes(byte),
  );
}

/** UTF-16 without its mark shows in ordinary text by every other byte being zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** By hand: TextDecoder of Node 20 takes windows-1252 for Latin-1 (nodejs/node#56542). */
function windows1252Text(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_LETTERS.charAt(byte - 0x80) : String.fromCharCode(byte),
  );
  return letters.join('');
}

function decodedAs(encoding: Exclude<Encoding, 'windows-1252'>, bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { ok: false, reason: 'broken', encoding };
  }
}

/**
 * Reads the text of a file. Its encoding is recognised by its mark; without one it is UTF-8 when every byte agrees, and
 * windows-1252 (Excel for Windows) otherwise.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const other = OTHER_KINDS.find(([, start]) => startsWith(bytes, start));
  if (other !== undefined) return { ok: false, reason: 'not-text', kind: other[0] };
  const marked = MARKS.find(([, start]) => startsWith(bytes, start))?.[0] ?? unmarkedUtf16(bytes);
  if (marked !== null) return decodedAs(marked, bytes);
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8.ok) return utf8.text.includes('\0') ? { ok: false, reason: 'not-text', kind: 'binary' } : utf8;
  return isWindows1252(bytes)
    ? { ok: true, text: windows1252Text(bytes), encoding: 'windows-1252' }
    : { ok: false, reason: 'not-text', kind: 'binary' };
}
