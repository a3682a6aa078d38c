import type { Core } from '@strapi/strapi';
import { type EditorialUid, hasDrafts, slugSource } from '../editorial-type';
import { languageOfRequest } from '../language-of-request';
import { everPublished } from '../publication/first-publications';
import { refuseContent } from '../refusal';
import { isSlug } from '../validation/slug';
import { freeSlug, slugOfTitle } from './free-slug';
import { slugMessages } from './messages';
import { draftsOf, SlugRegistry } from './slug-registry';
import { slugsBefore } from './suffix';

type Content = Readonly<Record<string, unknown>>;

/**
 * Remembers of a slug that is being given whether its number was chosen. It was not when all slugs before it are taken,
 * whether this project made it or the panel suggested it; it was when the title says it.
 */
async function noteSuffix(registry: SlugRegistry, slug: string, title: unknown): Promise<void> {
  const before = typeof title === 'string' && slugOfTitle(title) === slug ? [] : slugsBefore(slug);
  let isAutomatic = before.length > 0;
  for (const candidate of before) isAutomatic &&= await registry.isTaken(candidate);
  await registry.noteAutomatic(slug, isAutomatic);
}

/** Refuses a slug that is malformed or another document's; call it with the registry locked. */
export async function checkSlug(
  strapi: Core.Strapi,
  registry: SlugRegistry,
  slug: unknown,
  documentId?: string,
): Promise<string> {
  const messages = slugMessages[languageOfRequest(strapi)];
  if (typeof slug !== 'string' || !isSlug(slug)) {
    const message = messages.malformed(String(slug));
    refuseContent('SLUG_MALFORMED', message, [{ path: ['slug'], message }]);
  }
  if (await registry.isTaken(slug, documentId)) {
    const message = messages.taken(slug);
    refuseContent('SLUG_TAKEN', message, [{ path: ['slug'], message }]);
  }
  return slug;
}

async function slugFromTitle(
  strapi: Core.Strapi,
  registry: SlugRegistry,
  title: unknown,
  documentId?: string,
): Promise<string | undefined> {
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  const slug = await freeSlug(title, (candidate) => registry.isTaken(candidate, documentId));
  if (slug === undefined) {
    const message = slugMessages[languageOfRequest(strapi)].underivable;
    refuseContent('SLUG_MALFORMED', message, [{ path: ['slug'], message }]);
  }
  return slug;
}

const isBlank = (slug: unknown): boolean => slug === undefined || slug === null || slug === '';

/** The data of a creation with its slug: the one that was asked for, or else one made from the title. */
export async function withSlugForCreation(
  strapi: Core.Strapi,
  uid: EditorialUid,
  data: Content,
): Promise<Content> {
  const source = slugSource(strapi, uid);
  if (source === undefined) return data;
  const registry = new SlugRegistry(strapi, uid);
  await registry.lock();
  const slug = isBlank(data.slug)
    ? await slugFromTitle(strapi, registry, data[source])
    : await checkSlug(strapi, registry, data.slug);
  if (slug !== undefined) await noteSuffix(registry, slug, data[source]);
  return { ...data, slug };
}

/** Whether a form still has the slug that a publication has given to another document meanwhile. */
async function isFromBefore(
  registry: SlugRegistry,
  documentId: string,
  asked: unknown,
  present: unknown,
): Promise<boolean> {
  if (typeof asked !== 'string' || typeof present !== 'string') return false;
  if (!slugsBefore(present).includes(asked) || !(await registry.isAutomatic(present))) return false;
  return registry.hasBeenPublic(asked, documentId);
}

/**
 * The data of an update with its slug. It cannot change any more once the document has been public (see
 * change-slug.ts); where there are no drafts, the former slug is kept as an alias at once.
 */
export async function withSlugForUpdate(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
  data: Content,
): Promise<Content> {
  const source = slugSource(strapi, uid);
  if (source === undefined) return data;
  const read = () => strapi.db.query(uid).findOne({ where: { documentId, ...draftsOf(strapi, uid) } });
  const registry = new SlugRegistry(strapi, uid);
  let stored = await read();
  if (!isBlank(stored?.slug) && (await registry.isContested(stored.slug))) {
    // Before the document is written, or two publications could wait for each other: one for its row, one for the lock.
    await registry.lock();
    stored = await read();
  }
  if (stored === null || data.slug === stored.slug) return data;
  if (isBlank(data.slug) && !isBlank(stored.slug)) return { ...data, slug: stored.slug };
  if (await isFromBefore(registry, documentId, data.slug, stored.slug)) return { ...data, slug: stored.slug };
  if (!isBlank(stored.slug) && (await everPublished(strapi, uid, documentId))) {
    const message = slugMessages[languageOfRequest(strapi)].frozen(stored.slug);
    refuseContent('SLUG_FROZEN', message, [{ path: ['slug'], message }]);
  }
  await registry.lock();
  const title = data[source] ?? stored[source];
  const slug = isBlank(data.slug)
    ? await slugFromTitle(strapi, registry, title, documentId)
    : await checkSlug(strapi, registry, data.slug, documentId);
  if (slug !== undefined) await noteSuffix(registry, slug, title);
  if (slug !== undefined && !hasDrafts(strapi, uid) && !isBlank(stored.slug))
    await registry.keepAlias(documentId, stored.slug, slug);
  return { ...data, slug };
}

/** The data of a copy: it has a slug of its own, never its original's. */
export async function withSlugForClone(
  strapi: Core.Strapi,
  uid: EditorialUid,
  originalId: string,
  data: Content,
): Promise<Content> {
  const source = slugSource(strapi, uid);
  if (source === undefined) return data;
  const original = await strapi.db.query(uid).findOne({ where: { documentId: originalId } });
  const registry = new SlugRegistry(strapi, uid);
  await registry.lock();
  const asked = data.slug === original?.slug || isBlank(data.slug) ? undefined : data.slug;
  const title = data[source] ?? original?.[source];
  const slug =
    asked === undefined
      ? await slugFromTitle(strapi, registry, title)
      : await checkSlug(strapi, registry, asked);
  if (slug !== undefined) await noteSuffix(registry, slug, title);
  return { ...data, slug };
}
