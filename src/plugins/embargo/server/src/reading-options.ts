import { isSiteAddress } from '@parvis/pages';
import { z } from 'zod';

const words = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

/** A part of a reading page: a field of the document, under a heading if it has one. */
const part = z.strictObject({
  field: z.string().min(1),
  heading: words.optional(),
  /** Of a component or an entry that the document points at: which of its fields, in this order; all without it. */
  of: z.array(z.string().min(1)).min(1).optional(),
  /** `lead` is set off from the body, `quote` is somebody's words. */
  look: z.enum(['plain', 'lead', 'quote']).default('plain'),
});

/** How the page for accredited readers shows a content type; without one, all that it holds in the order of its schema. */
const layout = z.strictObject({
  /** The field that holds the title. */
  title: z.string().min(1),
  parts: z.array(part).min(1),
});

/** The options of accredited reading. */
export const readingOptions = z.strictObject({
  /** The site's own page in place of Parvis's, with `{token}` where the personal link goes. */
  page: z
    .string()
    .refine(isSiteAddress, {
      error: 'must be an https address with {token} once, like https://www.example.org/lecture/{token}',
    })
    .nullable()
    .default(null),
  /** For how many days readers are remembered after their link has died. */
  keptDays: z.int().min(1).max(3650).default(90),
  /** By content type. */
  layouts: z.record(z.string(), layout).default({}),
});

export type ReadingOptions = Readonly<z.infer<typeof readingOptions>>;
export type ReadingLayout = Readonly<z.infer<typeof layout>>;
