import type { Core } from '@strapi/strapi';
import { Announcements } from './announcements';
import { bring } from './bring';
import { parseContent, rawContent } from './content';
import { DemoContentError, withPlace } from './content-error';
import { MARKER } from './marker';
import { sweepLeftovers } from './media-library';
import { findRealCommunes } from './real-communes';
import { brokenReferences, nameFor } from './references';
import { findStaff } from './staff';

export { DemoContentError } from './content-error';
export { demoReadingLink } from './demo-reading';

/** How far the load has come: `done` of `total` entries, the last of them from the file of `collection`. */
export interface DemoProgress {
  readonly done: number;
  readonly total: number;
  readonly collection: string;
}

type Outcome = 'loaded' | 'already-loaded';

/** Any number will do, as long as nothing else in Parvis locks the same one. */
const LOCK = 20_231_123;

/** Whether the demo has been loaded; it is once in the life of a database. */
export async function isDemoLoaded(strapi: Core.Strapi): Promise<boolean> {
  return Boolean(await strapi.store.get(MARKER));
}

/**
 * Loads the demo content, once in the life of a database. All of it or nothing: one transaction holds the entries,
 * the rows of the media library and the marker that the demo is there. Two processes that load together load it once.
 *
 * The communes of the reference data must have been imported and the demo accounts created before.
 *
 * @throws DemoContentError when the content is wrong, or a commune or an account is missing; nothing is kept then.
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
    if (await isDemoLoaded(strapi)) return 'already-loaded';

    const entries = parseContent(rawContent);
    const broken = brokenReferences(entries);
    if (broken.length > 0) throw new DemoContentError(broken.join('\n'));

    const targets = await findRealCommunes(strapi, entries);
    const load = { strapi, staff: await findStaff(strapi), targets, announcements };
    await sweepLeftovers(
      strapi,
      entries.filter(({ collection }) => collection === 'media').map(({ key }) => key),
    );
    for (const [index, entry] of entries.entries()) {
      const { collection, key } = entry;
      targets.set(nameFor(collection, key), await withPlace(entry, () => bring(load, entry)));
      onProgress?.({ done: index + 1, total: entries.length, collection });
    }
    const [reading] = entries.filter(({ collection }) => collection === 'readings');
    const grant = reading && targets.get(nameFor('readings', reading.key));
    await strapi.store.set({ ...MARKER, value: { reading: grant?.id } });
    return 'loaded';
  });
}
