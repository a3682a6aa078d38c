import type { UID } from '@strapi/strapi';
import { asOf } from './as-of';
import type { Collection } from './collections';
import type { Entry } from './content';
import { follow } from './follow';
import type { Load } from './load';

const CONTENT_TYPES = {
  themes: 'api::theme.theme',
  communes: 'api::commune.commune',
  partners: 'api::partner.partner',
  persons: 'api::person.person',
  'press-contacts': 'api::press-contact.press-contact',
  partnerships: 'api::partnership.partnership',
  'press-releases': 'api::press-release.press-release',
  events: 'api::event.event',
  webinars: 'api::webinar.webinar',
  'media-mentions': 'api::media-mention.media-mention',
  pages: 'api::page.page',
  site: 'api::site.site',
  journalists: 'plugin::newsroom.journalist',
  'press-lists': 'plugin::newsroom.press-list',
} as const satisfies Record<string, UID.ContentType>;

/** The collections whose entries are documents of a content type. */
export type Documents = keyof typeof CONTENT_TYPES;

export function isOfDocuments(collection: Collection): collection is Documents {
  return collection in CONTENT_TYPES;
}

/**
 * Creates one entry through the Document Service, so that every rule of the house applies to it, and publishes it
 * unless it is a draft. Published as of an instant, it is dated and numbered as if the clock stood there.
 */
export async function createEntry(
  { strapi, staff: { author }, targets, announcements }: Load,
  collection: Documents,
  { fields, publication }: Entry,
): Promise<{ readonly id: string }> {
  const documents = strapi.documents(CONTENT_TYPES[collection]);
  const data = { ...follow(fields, targets), createdBy: author, updatedBy: author };
  const { documentId } = await documents.create({ data });
  announcements.expect('entry.create', documentId);
  if (publication === 'draft') return { id: documentId };
  // Types without Draft & Publish have no `publish`: what is created of them is public at once.
  if (!('publish' in documents) || typeof documents.publish !== 'function') return { id: documentId };

  const { publish } = documents;
  const atOnce = () => publish({ documentId });
  await (publication instanceof Date ? asOf(publication, atOnce) : atOnce());
  announcements.expect('entry.publish', documentId);
  return { id: documentId };
}
