import type { Core } from '@strapi/strapi';
import { type EditorialUid, slugSource } from '../editorial-type';
import { everPublished } from '../publication/first-publications';
import { firstFree } from './free-slug';
import { SlugRegistry } from './slug-registry';
import { slugsBefore, withoutSuffix } from './suffix';

/**
 * Sees to it that the slug of a document that becomes public tells of no document that has not been: a second « Sommet »
 * is `sommet-2` while the first is a draft, and would say so to everybody. So at the first publication a document whose
 * number nobody chose takes the first slug that no public document has or had; a draft that holds it moves on.
 */
export async function settleSlug(strapi: Core.Strapi, uid: EditorialUid, documentId: string): Promise<void> {
  if (slugSource(strapi, uid) === undefined) return;
  if (await everPublished(strapi, uid, documentId)) return;
  const registry = new SlugRegistry(strapi, uid);
  const before = await registry.slugOf(documentId);
  if (before === undefined || !(await registry.isContested(before))) {
    // Documents of other titles become public at the same time; nobody may take this one's slug meanwhile.
    await registry.lockShared();
    return;
  }
  await registry.lock();
  // While this waited, another publication may have moved this document on.
  const present = await registry.slugOf(documentId);
  if (present === undefined || !(await registry.isAutomatic(present))) return;
  const base = withoutSuffix(present);
  for (const better of slugsBefore(present)) {
    if (await registry.hasBeenPublic(better, documentId)) continue;
    const holder = await registry.ownerOf(better);
    await registry.give(documentId, better, { isAutomatic: better !== base });
    if (holder === undefined) return;
    const next = await firstFree(base, (slug) => registry.isTaken(slug, holder));
    await registry.give(holder, next, { isAutomatic: true });
    return;
  }
}
