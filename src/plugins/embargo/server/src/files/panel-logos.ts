import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { namesOf } from '../domain/file-names';

const logo = z.object({ url: z.string() }).nullish().catch(null);
const settings = z.object({ menuLogo: logo, authLogo: logo }).nullish().catch(null);

/**
 * Whether a file is a logo of the panel, which is shown to people before they sign in. Strapi keeps these beside the
 * media library.
 */
export async function isPanelLogo(strapi: Core.Strapi, name: string): Promise<boolean> {
  const key = { type: 'core', name: 'admin', key: 'project-settings' } as const;
  const { menuLogo, authLogo } = settings.parse(await strapi.store.get(key)) ?? {};
  return [menuLogo, authLogo].some((found) => found && namesOf({ ...found, formats: [] }).includes(name));
}
