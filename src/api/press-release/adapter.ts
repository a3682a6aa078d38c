import { z } from 'zod';
import {
  blocks,
  component,
  components,
  day,
  files,
  related,
  relatedContacts,
  text,
} from '../../editorial/entry-fields';

const entry = z.object({
  documentId: text,
  kind: text,
  reference: text,
  title: text,
  slug: text,
  lead: text,
  body: blocks,
  dateline: component({ place: text, date: day }),
  issuers: related,
  mentions: related,
  contacts: relatedContacts,
  cover: files,
  coverAlt: text,
  attachments: components({ file: files, alt: text }),
});

/** A press release, kit, invitation, statement or clarification. */
export type PressRelease = z.infer<typeof entry>;

/** Reads a press release from what Strapi hands over. */
export const readPressRelease = (document: unknown): PressRelease => entry.parse(document);
