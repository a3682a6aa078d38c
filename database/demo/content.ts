import { COLLECTIONS, type Collection, INTERNAL } from './collections';
import communes from './communes.json';
import { DemoContentError } from './content-error';
import corrections from './corrections.json';
import events from './events.json';
import journalists from './journalists.json';
import labelEditions from './label-editions.json';
import labelProgrammes from './label-programmes.json';
import mailings from './mailings.json';
import media from './media.json';
import mediaMentions from './media-mentions.json';
import pages from './pages.json';
import partners from './partners.json';
import partnerships from './partnerships.json';
import persons from './persons.json';
import plans from './plans.json';
import pressContacts from './press-contacts.json';
import pressLists from './press-lists.json';
import pressReleases from './press-releases.json';
import readings from './readings.json';
import { SCHEMAS } from './schemas';
import scoringGrids from './scoring-grids.json';
import scoringPanels from './scoring-panels.json';
import site from './site.json';
import themes from './themes.json';
import webinars from './webinars.json';
import withdrawals from './withdrawals.json';

/** The files of `database/demo`, as they are read; `site` is the one entry of a single type. */
export const rawContent: Readonly<Record<Collection, readonly unknown[]>> = {
  media,
  themes,
  communes,
  partners,
  persons,
  'press-contacts': pressContacts,
  partnerships,
  'press-releases': pressReleases,
  events,
  webinars,
  'media-mentions': mediaMentions,
  pages,
  site: [site],
  corrections,
  withdrawals,
  plans,
  readings,
  journalists,
  'press-lists': pressLists,
  mailings,
  'scoring-grids': scoringGrids,
  'scoring-panels': scoringPanels,
  'label-programmes': labelProgrammes,
  'label-editions': labelEditions,
};

/** One entry: its symbolic name, when it is published, and the fields that Strapi is given. */
export interface Entry {
  readonly collection: Collection;
  readonly key: string;
  readonly publication: 'draft' | 'at-load' | Date;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Checks the demo content and gives its entries in the order in which they can be created.
 *
 * @throws DemoContentError naming file, entry and field.
 */
export function parseContent(raw: Readonly<Record<Collection, readonly unknown[]>>): Entry[] {
  return COLLECTIONS.flatMap((collection) =>
    raw[collection].map((entry, index) => parseEntry(collection, entry, index)),
  );
}

function parseEntry(collection: Collection, raw: unknown, index: number): Entry {
  const result = SCHEMAS[collection].safeParse(raw);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new DemoContentError(
      `database/demo/${collection}.json, entry ${nameOf(raw) ?? index + 1}: ${problems.join('; ')}`,
    );
  }
  // `key` and `publication` are the demo's own words; Strapi knows neither.
  const byItself = INTERNAL.has(collection) ? 'draft' : 'at-load';
  const { key: _key, publication = byItself, ...fields }: ParsedEntry = result.data;
  return { collection, key: nameOf(raw) ?? collection, publication, fields };
}

type ParsedEntry = Record<string, unknown> & { key?: string; publication?: Entry['publication'] };

/** Communes are known by their code and files by their name; everything else by its slug, or a key where it has none. */
function nameOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const entry = new Map<string, unknown>(Object.entries(raw));
  return ['code', 'file', 'key', 'slug']
    .map((field) => entry.get(field))
    .find((name) => typeof name === 'string');
}
