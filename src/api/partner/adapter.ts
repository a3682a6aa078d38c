import { z } from 'zod';
import { files, text } from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  name: text,
  slug: text,
  kind: text,
  siren: text,
  logo: files,
  logoAlt: text,
  url: text,
});

/** An organisation of the network. */
export type Partner = z.infer<typeof entry>;

/** Reads a partner from what Strapi hands over. */
export const readPartner = (document: unknown): Partner => entry.parse(document);
