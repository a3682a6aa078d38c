import { extname } from 'node:path';
import { plainName } from '../../../domain/documents/file-name';
import type { StoredFile } from './stored-file';

/** Under which name an image goes into a press kit; null for any other file. */
export function imageName({ name, ext, mime }: StoredFile): string | null {
  if (!mime.startsWith('image/')) return null;
  const words = plainName(name.slice(0, name.length - extname(name).length));
  return `${words === '' ? 'image' : words.slice(0, 60)}${ext ?? ''}`;
}
