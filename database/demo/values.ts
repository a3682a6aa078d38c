import { now } from '@parvis/clock';
import { z } from 'zod';
import { type Collection, Reference } from './collections';
import { dateAhead, instantAhead } from './days-ahead';
import { richText } from './rich-text';

export const reference = (collection: Collection) =>
  z
    .string()
    .min(1)
    .transform((key) => new Reference(collection, key));
export const references = (collection: Collection) => z.array(reference(collection)).optional();

export const words = z.string().min(1);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
export const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString());
const time = z.string().regex(/^\d\d:\d\d$/);
/** What a fixed instant or date would soon have passed: so many days after the load, in Europe/Paris. */
export const ahead = z
  .strictObject({ daysAhead: z.int().positive(), time })
  .transform((value) => instantAhead(value.daysAhead, value.time, now()).toISOString());
export const date = z.union([
  z.iso.date(),
  z.strictObject({ daysAhead: z.int().positive() }).transform(({ daysAhead }) => dateAhead(daysAhead, now())),
]);
export const blocks = z.array(words).transform(richText).optional();
export const media = reference('media').optional();

/** `draft` stays a draft, `at-load` is published when the demo is loaded, an instant is published as of that instant. */
export const publication = z.union([
  z.literal(['draft', 'at-load']),
  z.iso.datetime({ offset: true }).transform((value) => new Date(value)),
]);

export const link = z.strictObject({ label: words, url: z.url() });
export const figures = z
  .array(
    z.strictObject({
      value: words,
      label: words,
      source: words,
      sampleSize: z.int().positive(),
      year: z.int(),
    }),
  )
  .optional();
export const attachment = z.strictObject({
  file: reference('media'),
  credit: words,
  licence: words,
  caption: words.optional(),
});
export const session = z.strictObject({
  number: z.int().positive().optional(),
  title: words,
  startsAt: instant.optional(),
  endsAt: instant.optional(),
  room: words.optional(),
  speakers: references('persons'),
  description: words.optional(),
});
