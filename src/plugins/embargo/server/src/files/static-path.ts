import { join, normalize, parse, posix, resolve, sep, win32 } from 'node:path';

const UP = /(?:^|[\\/])\.\.(?:[\\/]|$)/;

/**
 * The file that Strapi's static server opens for the path of a request, found as that server finds it (koa-send 5.0
 * with resolve-path 1.4): decoded once, then normalised. Undefined where it refuses the path.
 */
export function staticPath(root: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path.slice(parse(path).root.length));
  } catch {
    return undefined;
  }
  if (decoded.includes('\0') || posix.isAbsolute(decoded) || win32.isAbsolute(decoded)) return undefined;
  if (UP.test(normalize(`.${sep}${decoded}`))) return undefined;
  return normalize(join(resolve(root), decoded));
}

/**
 * Most paths that are asked for (routes, documents by their ids) can be no spelling of a file in `uploads`: nothing in
 * them is encoded, no segment is dotted, and the first one is another word. This saves the disk from being asked.
 */
const PLAIN = /^\/(?!uploads)\w[\w-]*(?:\/[\w-][\w.-]*)*\/?$/i;

export function cannotBeUpload(path: string): boolean {
  return PLAIN.test(path);
}
