import { z } from 'zod';

/** The uid of a content type, as Strapi writes it. */
export const uid = z.string().regex(/^(?:api|plugin)::[\w-]+\.[\w-]+$/);

const field = z.string().min(1);

/** Which fields of a content type hold what the newsroom tells its readers; it alone writes them. */
export const recordOptions = z.strictObject({
  /** Repeatable component with `date`, `note` and `major`. */
  corrections: field,
  /** Date and time of the last major correction: feeds take it as the date of the update. */
  lastCorrectedAt: field,
  /** Component with `date`, `reason`, `explanation` and `replacementUrl`. */
  withdrawal: field,
  /** Date and time of the withdrawal: lists that leave withdrawn documents out filter by it. */
  withdrawnAt: field,
  /** What stays public beside the notice when a document is withdrawn; the rest is emptied. */
  keptInNotice: z.array(field).min(1),
});

/** Where the articles that speak of a document are kept, and which of its fields counts them. */
export const coverageOptions = z.strictObject({
  /** The content type of the articles. */
  mention: uid,
  /** Their relation to the document. */
  relation: field,
  /** The document's whole number of published ones; the newsroom alone writes it. */
  count: field,
});

export type RecordFields = Readonly<z.infer<typeof recordOptions>>;
export type CoverageFields = Readonly<z.infer<typeof coverageOptions>>;
