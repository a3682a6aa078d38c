import type { Core } from '@strapi/strapi';
import { guardFiles } from './gate';
import { preparePublicFiles } from './public-files';
import { watchRichText } from './rich-text';
import { tables } from './tables';

/** Keeps files back that nothing public relates to. To be called from `bootstrap`, when the schema is in place. */
export async function keepFilesBack(strapi: Core.Strapi): Promise<void> {
  const all = tables(strapi);
  await watchRichText(strapi, all);
  guardFiles(strapi, await preparePublicFiles(strapi, all));
}
