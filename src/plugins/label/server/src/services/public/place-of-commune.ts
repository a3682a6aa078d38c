import { z } from 'zod';

const text = z.string().nullable().catch(null);
const facts = z.object({
  ...{ departmentCode: text, departmentName: text, regionCode: text, regionName: text },
});

/** A department or region. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

const placeOf = (code: string | null, name: string | null): Place | null =>
  code === null ? null : { code, name: name ?? code };

/** Where a commune lies, by what is kept of it; null for what is not kept. */
export function placesOf(kept: Readonly<Record<string, unknown>>): {
  readonly department: Place | null;
  readonly region: Place | null;
} {
  const { departmentCode, departmentName, regionCode, regionName } = facts.parse({
    ...{ departmentCode: null, departmentName: null, regionCode: null, regionName: null },
    ...kept,
  });
  return {
    department: placeOf(departmentCode, departmentName),
    region: placeOf(regionCode, regionName),
  };
}
