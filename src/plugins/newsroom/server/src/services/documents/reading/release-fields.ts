import { parseBlocks } from '@parvis/blocks';
import { z } from 'zod';
import { KINDS } from '../../../domain/documents/release';
import { storedFile } from '../files/stored-file';

/*
 * The edge where Strapi's untyped documents enter. It is lenient, since a draft may lack anything: what is missing or of
 * a wrong type reads as empty, and what is not whole is left out.
 */

const text = z.string().trim().min(1).nullable().catch(null);
const day = z.iso.date().nullable().catch(null);
const whole = z.int().nullable().catch(null);
const instant = z
  .union([z.string(), z.date()])
  .transform((value) => new Date(value))
  .pipe(z.date());
const file = storedFile.nullable().catch(null);

/** The items of a list that are whole. */
const those = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.map((one) => item.safeParse(one)).flatMap((one) => (one.success ? [one.data] : [])),
    );

export const releaseFields = z.object({
  kind: z.enum(KINDS).catch('release'),
  reference: text,
  kicker: text,
  title: z.string().catch(''),
  subtitle: text,
  lead: text,
  body: z.unknown().transform(parseBlocks),
  dateline: z.object({ place: z.string(), date: instant }).nullable().catch(null),
  issuers: those(z.record(z.string(), z.unknown())),
  contacts: those(z.record(z.string(), z.unknown())),
  quotes: those(z.object({ text: z.string().min(1), speaker: z.string(), role: text })),
  figures: those(
    z.object({ value: z.string(), label: z.string(), source: z.string(), sampleSize: whole, year: whole }),
  ),
  cover: file,
  coverAlt: text,
  attachments: those(z.object({ file: storedFile, alt: text, caption: text, credit: text, licence: text })),
  corrections: those(z.object({ date: instant, note: z.string(), major: z.boolean().catch(false) })),
  withdrawal: z
    .object({ date: instant, reason: z.string(), explanation: text, replacementUrl: text })
    .nullable()
    .catch(null),
});

export const issuerFields = z.object({
  name: z.string().catch(''),
  logo: file,
  logoAlt: text,
  boilerplate: text,
});

export const contactFields = z.object({
  name: z.string().catch(''),
  role: text,
  organisation: z.object({ name: z.string() }).nullable().catch(null),
  email: text,
  phone: text,
  publicDisplay: z.boolean().nullable().catch(null),
  validFrom: day,
  validTo: day,
});

/** What every document of Strapi has. */
export const documentFields = z.looseObject({ documentId: z.string(), updatedAt: instant });
