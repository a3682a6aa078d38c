import { isKnownZone } from '@parvis/clock';
import { z } from 'zod';

/** What the documents of a release are made of, by the names that its fields bear in Parvis. */
export const RELEASE_FIELDS = [
  'kind',
  'reference',
  'kicker',
  'title',
  'subtitle',
  'lead',
  'body',
  'dateline',
  'issuers',
  'contacts',
  'quotes',
  'figures',
  'cover',
  'coverAlt',
  'attachments',
  'corrections',
  'withdrawal',
] as const;

/** What they say of who issues a release. */
export const ISSUER_FIELDS = ['name', 'logo', 'logoAlt', 'boilerplate'] as const;

/**
 * What they say of a contact, and when: `organisation` is a relation to something with a `name`; from the day after
 * `validTo`, and before `validFrom`, nothing.
 */
export const CONTACT_FIELDS = [
  ...(['name', 'role', 'organisation', 'email', 'phone', 'publicDisplay'] as const),
  ...(['validFrom', 'validTo'] as const),
] as const;

/** Other names for some fields. A field that the content type lacks reads as empty. */
const renamed = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.partialRecord(z.enum(names), z.string().min(1)).default({});

/** How a content type is handed over as PDF and press kit. */
export const documentOptions = z.strictObject({
  /** The plural in addresses: `/api/<path>/:documentId/pdf`. */
  path: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  fields: renamed(RELEASE_FIELDS),
  issuerFields: renamed(ISSUER_FIELDS),
  contactFields: renamed(CONTACT_FIELDS),
  /** The time zone in which instants are said. */
  zone: z.string().refine(isKnownZone, 'must be a time zone of the IANA database').default('Europe/Paris'),
});

export type DocumentOptions = Readonly<z.infer<typeof documentOptions>>;
