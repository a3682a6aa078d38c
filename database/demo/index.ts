import type { Core } from '@strapi/strapi';
import { Announcements } from './announcements';
import { parseContent, rawContent } from './content';
import { DemoContentError, withPlace } from './content-error';
import { createEntry } from './entries';
import { sweepLeftovers, uploadMedium } from './media-library';
import { findRealCommunes } from './real-communes';
import { brokenReferences, nameFor } from './references';

export { DemoContentError } from './content-error';

/** How far the load has come: `done` of `total` entries, the last of them from the file of `collection`. */
export interface DemoProgress {
  readonly done: number;
  readonly total: number;
  readonly collection: string;
}

type Outcome = 'loaded' | 'already-loaded';

const MARKER = { type: 'core', name: 'parvis', key: 'demo' } as const;

/** Any number will do, as long as nothing else in Parvis locks the same one. */
const LOCK = 20_231_123;

/**
 * Loads the demo content, once in the life of a database. All of it or nothing: one transaction holds the entries,
 * the rows of the media library and the marker that the demo is there. Two processes that load together load it once.
 *
 * The communes of the reference data must have been imported before.
 *
 * @throws DemoContentError when the content is wrong or a commune is missing; nothing is kept then.
 */
export async function loadDemo(
  strapi: Core.Strapi,
  { onProgress }: { onProgress?: (progress: DemoProgress) => void } = {},
): Promise<Outcome> {
  const announcements = new Announcements(strapi);
  try {
    const outcome = await loadInOneTransaction(strapi, announcements, onProgress);
    await announcements.all();
    return outcome;
  } finally {
    announcements.stop();
  }
}

async function loadInOneTransaction(
  strapi: Core.Strapi,
  announcements: Announcements,
  onProgress?: (progress: DemoProgress) => void,
): Promise<Outcome> {
  return await strapi.db.transaction(async ({ trx }) => {
    await strapi.db.connection.raw('select pg_advisory_xact_lock(?)', [LOCK]).transacting(trx);
    if (await strapi.store.get(MARKER)) return 'already-loaded';

    const entries = parseContent(rawContent);
    const broken = brokenReferences(entries);
    if (broken.length > 0) throw new DemoContentError(broken.join('\n'));

    const targets = await findRealCommunes(strapi, entries);
    await sweepLeftovers(
      strapi,
      entries.filter(({ collection }) => collection === 'media').map(({ key }) => key),
    );
    for (const [index, entry] of entries.entries()) {
      const { collection, key } = entry;
      const target = await withPlace(entry, async () =>
        collection === 'media'
          ? uploadMedium(strapi, entry)
          : { id: await createEntry(strapi, collection, entry, targets, announcements) },
      );
      targets.set(nameFor(collection, key), target);
      onProgress?.({ done: index + 1, total: entries.length, collection });
    }
    await strapi.store.set({ ...MARKER, value: true });
    return 'loaded';
  });
}
