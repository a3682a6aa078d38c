import type { Core } from '@strapi/strapi';
import { fileNamed } from './known-file';
import { isPanelLogo } from './panel-logos';
import type { IsPublic } from './public-files';
import { isFromStaff, type Visit } from './staff-cookie';

/** For whom a file in the folder of uploads is there. */
export type Readers = 'everybody' | 'staff' | 'nobody';

/** As whom a visitor may have the file of that name; `nobody` when they may not, or when there is none. */
export async function readersFor(
  strapi: Core.Strapi,
  isPublic: IsPublic,
  name: string,
  visit: Visit,
): Promise<Readers> {
  const file = await fileNamed(strapi, name);
  if (file === undefined) return (await isPanelLogo(strapi, name)) ? 'everybody' : 'nobody';
  if (await isPublic(file)) return 'everybody';
  return (await isFromStaff(strapi, visit)) ? 'staff' : 'nobody';
}
