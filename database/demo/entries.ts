import { setClock as replaceClock } from '@parvis/clock';
import type { Core, UID } from '@strapi/strapi';
import type { Announcements } from './announcements';
import type { Entry } from './content';
import { nameFor } from './references';
import { type Collection, Reference } from './schemas';

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
} as const satisfies Record<Exclude<Collection, 'media'>, UID.ContentType>;

/** The field that holds the alternative text of the file in another field. */
const ALTERNATIVE_TEXTS: Readonly<Record<string, string>> = {
  logo: 'logoAlt',
  cover: 'coverAlt',
  photo: 'photoAlt',
  file: 'alt',
};

/** What an entry became in Strapi: a `documentId`, or for a file its id and alternative text. */
export type Target = { readonly id: string } | { readonly id: number; readonly alternativeText: string };

/** The targets that are known so far, by `nameFor` of the entry. */
export type Targets = ReadonlyMap<string, Target>;

/**
 * Creates one entry through the Document Service, so that every rule of the house applies to it, and publishes it
 * unless it is a draft. Published as of an instant, it is dated and numbered as if the clock stood there.
 *
 * @returns its documentId.
 */
export async function createEntry(
  strapi: Core.Strapi,
  collection: Exclude<Collection, 'media'>,
  { fields, publication }: Entry,
  targets: Targets,
  announcements: Announcements,
): Promise<string> {
  const documents = strapi.documents(CONTENT_TYPES[collection]);
  const { documentId } = await documents.create({ data: follow(fields, targets) });
  announcements.expect('entry.create', documentId);
  if (publication === 'draft') return documentId;
  // Types without Draft & Publish have no `publish`: what is created of them is public at once.
  if (!('publish' in documents) || typeof documents.publish !== 'function') return documentId;

  const restoreClock = publication instanceof Date ? replaceClock(() => publication) : undefined;
  try {
    await documents.publish({ documentId });
    announcements.expect('entry.publish', documentId);
  } finally {
    restoreClock?.();
  }
  return documentId;
}

/**
 * Exchanges every reference in the fields of an entry for the id of its target, and adds the alternative text that
 * belongs to each file.
 */
export function follow(fields: Readonly<Record<string, unknown>>, targets: Targets): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (!(value instanceof Reference)) return [[name, followValue(value, targets)]];
      const target = targetOf(value, targets);
      const alternative = ALTERNATIVE_TEXTS[name];
      return alternative !== undefined && 'alternativeText' in target
        ? [
            [name, target.id],
            [alternative, target.alternativeText],
          ]
        : [[name, target.id]];
    }),
  );
}

function followValue(value: unknown, targets: Targets): unknown {
  if (value instanceof Reference) return targetOf(value, targets).id;
  if (Array.isArray(value)) return value.map((item) => followValue(item, targets));
  if (typeof value === 'object' && value !== null) return follow({ ...value }, targets);
  return value;
}

function targetOf({ collection, key }: Reference, targets: Targets): Target {
  const target = targets.get(nameFor(collection, key));
  if (!target) throw new Error(`${key} of ${collection} is referred to before it is created`);
  return target;
}
