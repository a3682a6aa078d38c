import { z } from 'zod';
import { isDay, isInstant } from './validation/calendar';

/*
 * Pieces of the adapters of content types. They are lenient, because a draft may lack anything and what is being
 * written may be of a wrong type (which `validation/schema-problems.ts` says): such a field reads as empty.
 */

/** A text; null when there is none or it is empty. */
export const text = z.string().min(1).nullable().catch(null);

export const wholeNumber = z.int().nullable().catch(null);

/** A day, `YYYY-MM-DD`: its text order is its order in time. */
export const day = z.string().refine(isDay).nullable().catch(null);

/** An instant, from Strapi's text or from a Date. */
export const instant = z
  .union([z.string().refine(isInstant), z.date()])
  .transform((value) => new Date(value))
  .nullable()
  .catch(null);

/** What a JSON field holds, not looked into; null when nothing. */
export const json = z
  .unknown()
  .optional()
  .transform((value) => value ?? null);

/** One of the given values. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().catch(null);

/** A single component. */
export const component = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).nullable().catch(null);

/** A repeatable component. An item of a wrong type reads as one whose fields are all empty: positions stay. */
export const components = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .array(z.preprocess((item) => (typeof item === 'object' && item !== null ? item : {}), z.object(shape)))
    .catch([]);

/** One or several of something, or nothing, as a list: Strapi hands over a single one without its list. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );

/** Related entries. One that is only known by the identifier it is written with has no `documentId` here. */
export const related = listOf(z.object({ documentId: text }).catch({ documentId: null }));

/** Related press contacts. Whether they are meant for the public is not known while they are written by identifiers. */
export const relatedContacts = listOf(
  z
    .object({ documentId: text, publicDisplay: z.boolean().nullable().catch(null) })
    .catch({ documentId: null, publicDisplay: null }),
);

/** Files, with their type where it is known (it is not while an entry is written by identifiers). */
export const files = listOf(z.object({ mime: text }).catch({ mime: null }));

/** The rich text of Strapi's blocks; empty when there is none. */
export const blocks = z.array(z.unknown()).catch([]);
