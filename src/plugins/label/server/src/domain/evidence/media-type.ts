import type { Reason } from '@parvis/procedure';

/** The kinds of files that prove something: what a town hall scans, photographs or writes. Nothing in them runs. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** As people write them, for sentences. */
export const ACCEPTED = Object.values(EXTENSIONS).flat().join(', ');

/** A received file: the name that its sender gave it, cleaned, and what its bytes are; null where nobody can tell. */
export interface ReceivedFile {
  readonly name: string | null;
  readonly size: number;
  readonly found: string | null;
}

/**
 * What keeps a file from being taken; null when nothing does. Its bytes decide what it is, and its name has to say the
 * same: whoever downloads it later opens it by that name.
 *
 * @param largest in bytes.
 */
export function wrongFile({ name, size, found }: ReceivedFile, largest: number): Reason | null {
  if (name === null) return { code: 'FILE_NAME' };
  if (size === 0) return { code: 'FILE_EMPTY' };
  if (size > largest) return tooLarge(largest);
  const extensions = found === null ? undefined : EXTENSIONS[found];
  if (extensions === undefined) return { code: 'FILE_TYPE', values: { accepted: ACCEPTED } };
  const [, extension = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (extensions.includes(extension)) return null;
  return { code: 'FILE_EXTENSION', values: { extension: extensions.join(', ') } };
}

const MEGABYTE = 1024 * 1024;

/** Why a file of more than so many bytes is not taken. */
export const tooLarge = (largest: number): Reason => ({
  ...{ code: 'FILE_TOO_LARGE', values: { megabytes: Math.floor(largest / MEGABYTE) } },
});
