import reference from './territories.json';
import { entriesOf, folded } from './words';

/**
 * A part of France, by a code that no other part bears: a department by its INSEE code (`59`, `2A`, `974`), a region by
 * the letters of ISO 3166-2 (`HDF`), the whole country as `FR`. INSEE's own codes of regions are those of departments,
 * too. Overseas, department and region are one. Source: Code officiel géographique 2026, ISO 3166-2:FR.
 */
export type Territory = string;

/** The whole country. */
export const NATIONAL: Territory = 'FR';

interface Department {
  readonly name: string;
  readonly region?: string;
}

const DEPARTMENTS: ReadonlyMap<string, Department> = new Map(Object.entries(reference.departments));
const REGIONS: ReadonlyMap<string, string> = new Map(Object.entries(reference.regions));

const BY_NAME: ReadonlyMap<string, Territory> = new Map([
  ['france', NATIONAL],
  ['national', NATIONAL],
  ...[...DEPARTMENTS].map(([code, { name }]) => [folded(name), code] as const),
  ...[...REGIONS].map(([code, name]) => [folded(name), code] as const),
]);

/** The territory that somebody means by a code or name; null when there is none. */
export function territoryOf(text: string): Territory | null {
  const code = text.trim().toUpperCase().replace(/^FR-/, '');
  if (code === NATIONAL || REGIONS.has(code) || DEPARTMENTS.has(code)) return code;
  // Spreadsheets take the zero from the front of 01 to 09.
  const padded = code.padStart(2, '0');
  return DEPARTMENTS.has(padded) ? padded : (BY_NAME.get(folded(text)) ?? null);
}

/** The territories that a list of codes or names means, each once, and what in it means none. */
export function territoriesOf(text: string): {
  readonly known: readonly Territory[];
  readonly unknown: readonly string[];
} {
  const read = entriesOf(text).map((entry) => ({ entry, territory: territoryOf(entry) }));
  return {
    known: [...new Set(read.flatMap(({ territory }) => territory ?? []))],
    unknown: read.flatMap(({ entry, territory }) => (territory === null ? [entry] : [])),
  };
}

const regionOf = (territory: Territory): string | undefined => DEPARTMENTS.get(territory)?.region;

/**
 * Whether news of a territory concern somebody who covers another one: it is the same, or one lies in the other. Who
 * covers the whole country is concerned by news of the whole country only: newsrooms are not written to about every
 * department.
 */
export function concerns(news: Territory, covered: Territory): boolean {
  return news === covered || regionOf(news) === covered || news === regionOf(covered);
}
