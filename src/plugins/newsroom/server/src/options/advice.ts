import { z } from 'zod';

const field = z.string().min(1);

/** Which fields of a content type the writing advice reads. */
export const adviceOptions = z.strictObject({
  title: field,
  lead: field,
  /** Rich text (blocks). */
  body: field,
  dateline: field.optional(),
  contacts: field.optional(),
  /** What is exempt: kinds of document that need no dateline, such as `{ kind: ['kit'] }`. */
  noDatelineFor: z.record(field, z.array(z.string())).default({}),
  /** Acronyms that every reader knows. */
  knownAcronyms: z.array(z.string()).default([]),
});

export type AdviceFields = Readonly<z.infer<typeof adviceOptions>>;
