import { z } from 'zod';

const field = z.string().min(1);

/** What a mail says of a document of a content type, and where its reader finds it. */
export const mailingOptions = z.strictObject({
  title: field,
  /** The paragraph that sums it up; shown once the document is public. */
  lead: field.optional(),
  /**
   * Where the public reads it, with fields of the document in braces: `https://www.example.org/communiques/{slug}`.
   * Without one, its PDF.
   */
  address: z
    .string()
    .regex(/^https?:\/\/[^\s{}]+(?:\{\w+\}[^\s{}]*)+$/, 'must be an address with {field} in it')
    .optional(),
});

export type MailingFields = Readonly<z.infer<typeof mailingOptions>>;
