import { z } from 'zod';
import { choice, json, text, wholeNumber } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  origin: choice(['cog', 'demo']),
  code: text,
  name: text,
  slug: text,
  epciSiren: text,
  siren: text,
  postalCodes: json,
  population: wholeNumber,
});

/** A commune of the reference data. */
export type Commune = z.infer<typeof entry>;

/** Reads a commune from what Strapi hands over. */
export const readCommune = (document: unknown): Commune => entry.parse(document);
