import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const place = z.object({ code: z.string(), nom: z.string() });

const commune = place.extend({
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: z.string().optional(),
  region: z.string().optional(),
  siren: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.number().int().nonnegative().optional(),
  /** Code of the commune of today that this former commune is part of. */
  chefLieu: z.string().optional(),
  /** Codes that this commune, or what it absorbed, used to have. */
  anciensCodes: z.array(z.string()).optional(),
});

const grouping = place.extend({ membres: z.array(z.object({ code: z.string() })) });

/** One release of the official geographic code (COG), as published by Etalab. */
export type Release = Readonly<{
  /** Changes whenever the data do; equal digests mean equal data. */
  digest: string;
  communes: readonly z.infer<typeof commune>[];
  departments: readonly z.infer<typeof place>[];
  regions: readonly z.infer<typeof place>[];
  /** Intercommunal bodies with their own tax (EPCI); `code` is their SIREN number. */
  groupings: readonly z.infer<typeof grouping>[];
}>;

const FILES = ['communes', 'departements', 'regions', 'epci'] as const;

/** Fingerprint of the installed release, without parsing it. */
export function releaseDigest(): string {
  const hash = createHash('sha256');
  for (const file of FILES) hash.update(read(file));
  return hash.digest('hex');
}

/**
 * Reads the installed release.
 *
 * @throws ZodError when the package's files no longer have the shape known here.
 */
export function readRelease(): Release {
  return {
    digest: releaseDigest(),
    communes: z.array(commune).parse(JSON.parse(read('communes'))),
    departments: z.array(place).parse(JSON.parse(read('departements'))),
    regions: z.array(place).parse(JSON.parse(read('regions'))),
    groupings: z.array(grouping).parse(JSON.parse(read('epci'))),
  };
}

function read(file: (typeof FILES)[number]): string {
  return readFileSync(require.resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8');
}
