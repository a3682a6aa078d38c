import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;

/** The files of a ZIP by their paths, read from its directory at the end (APPNOTE.TXT 6.3, section 4.3). */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end -= 1;
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(from, from + size);
    const isPlain = zip.readUInt16LE(at + 10) === 0;
    files.set(zip.toString('utf8', at + 46, at + 46 + name), isPlain ? content : inflateRawSync(content));
    at += 46 + name + extra + comment;
  }
  return files;
}
