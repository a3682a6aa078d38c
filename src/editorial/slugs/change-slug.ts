import type { Core } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';
import { checkSlug } from './slug-of-write';
import { SlugRegistry } from './slug-registry';

/**
 * Gives a public document another slug, in its draft and its published version at once; the former slug goes
 * on answering as an alias. Whoever calls this has had it confirmed by a person.
 *
 * @throws ValidationError when the slug is malformed or another document's.
 */
export async function changeSlug(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
  slug: unknown,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const registry = new SlugRegistry(strapi, uid);
    await registry.lock();
    const accepted = await checkSlug(strapi, registry, slug, documentId);
    const stored = await strapi.db.query(uid).findOne({ where: { documentId } });
    if (stored === null || stored.slug === accepted) return;
    await strapi.db.query(uid).updateMany({ where: { documentId }, data: { slug: accepted } });
    await registry.keepAlias(documentId, stored.slug, accepted);
  });
}
