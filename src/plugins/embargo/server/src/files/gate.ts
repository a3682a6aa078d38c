import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { IsPublic } from './public-files';
import { type Readers, readersFor } from './readers';
import { giveStaffCookie } from './staff-cookie';
import { cannotBeUpload, staticPath } from './static-path';

/**
 * How long a copy may be used without asking. A file that is withdrawn is gone from caches a minute later; that a file
 * is not there is never kept, or a cache would go on saying so after its release.
 */
const CACHING: Readonly<Record<Readers, string>> = {
  everybody: 'public, max-age=60, must-revalidate',
  staff: 'private, no-cache',
  nobody: 'no-store',
};

/** Strapi's static server serves nothing whose name begins with a dot: this makes any file one that is not there. */
const MISSING = '/.missing';

const inside = (folder: string, path: string): string | undefined => {
  const name = relative(folder, path);
  return name === '' || name === '..' || name.startsWith(`..${sep}`) ? undefined : name;
};

/**
 * The name in the folder of uploads that a path leads to, whatever its spelling and the letters that the disk takes for
 * the same; undefined when it leads elsewhere.
 */
async function uploadNamed(publicFolder: string, path: string): Promise<string | undefined> {
  if (cannotBeUpload(path)) return undefined;
  const file = staticPath(publicFolder, path);
  if (file === undefined) return undefined;
  const uploads = join(publicFolder, 'uploads');
  const written = inside(uploads, file);
  if (written !== undefined) return written;
  const real = await Promise.all([realpath(uploads), realpath(file)]).catch(() => undefined);
  return real && inside(real[0], real[1]);
}

/**
 * Puts a gate before the folder of uploads: what is not public is answered like a file that is not there, to everybody
 * but staff in the panel. To be called from `bootstrap`: it stands before all of Strapi's routes, whichever of them
 * leads to the folder.
 */
export function guardFiles(strapi: Core.Strapi, isPublic: IsPublic): void {
  strapi.server.use(async (ctx, next) => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    const name = isRead ? await uploadNamed(strapi.dirs.static.public, ctx.path) : undefined;
    if (name === undefined) {
      await next();
      giveStaffCookie(strapi, ctx);
      return;
    }
    const { url } = ctx;
    const readers = await readersFor(strapi, isPublic, name, ctx);
    if (readers === 'nobody') ctx.path += MISSING;
    await next();
    ctx.url = url;
    ctx.set('Cache-Control', CACHING[ctx.status === 404 ? 'nobody' : readers]);
    if (ctx.status === 200 && ctx.fresh) ctx.status = 304;
  });
}
