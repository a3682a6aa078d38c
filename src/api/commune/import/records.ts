import type { Release } from './release';

/** What Parvis keeps of a commune from the official geographic code; the slug is given when it is first stored. */
export type CommuneRecord = Readonly<{
  code: string;
  name: string;
  departmentCode: string | null;
  departmentName: string | null;
  regionCode: string | null;
  regionName: string | null;
  epciSiren: string | null;
  epciName: string | null;
  siren: string | null;
  postalCodes: readonly string[];
  /** Absent (`null`) and 0 both exist: uninhabited communes, and places no census covers. */
  population: number | null;
}>;

/**
 * The communes of today in a release, by code. Former communes (delegated, associated) and municipal
 * districts share codes with them and are left out.
 *
 * @throws Error when a commune names a department or region that the release does not have.
 */
export function communeRecords(release: Release): CommuneRecord[] {
  const departments = nameByCode(release.departments);
  const regions = nameByCode(release.regions);
  const groupings = new Map(release.groupings.flatMap((one) => one.membres.map(({ code }) => [code, one])));
  return release.communes
    .filter(({ type }) => type === 'commune-actuelle')
    .map((commune) => ({
      code: commune.code,
      name: commune.nom,
      departmentCode: commune.departement ?? null,
      departmentName: nameOf(departments, commune.departement, 'department'),
      regionCode: commune.region ?? null,
      regionName: nameOf(regions, commune.region, 'region'),
      epciSiren: groupings.get(commune.code)?.code ?? null,
      epciName: groupings.get(commune.code)?.nom ?? null,
      siren: commune.siren ?? null,
      postalCodes: commune.codesPostaux ?? [],
      population: commune.population ?? null,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Where communes that are no longer went: from their code to that of the commune of today that absorbed them. */
export function successors(release: Release): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, code, chefLieu, anciensCodes } of release.communes) {
    if (type === 'commune-actuelle') for (const former of anciensCodes ?? []) found.set(former, code);
    else if (chefLieu !== undefined && chefLieu !== code) found.set(code, chefLieu);
  }
  return found;
}

function nameByCode(places: Release['departments']): ReadonlyMap<string, string> {
  return new Map(places.map(({ code, nom }) => [code, nom]));
}

function nameOf(
  names: ReadonlyMap<string, string>,
  code: string | undefined,
  what: 'department' | 'region',
): string | null {
  if (code === undefined) return null;
  const name = names.get(code);
  if (name === undefined) throw new Error(`The release of the communes has no ${what} ${code}.`);
  return name;
}
