import { z } from 'zod';
import { richText } from './rich-text';

/** The kinds of entries the demo holds, in the order in which they can be created: what is referred to comes first. */
export const COLLECTIONS = [
  'media',
  'themes',
  'communes',
  'partners',
  'persons',
  'press-contacts',
  'partnerships',
  'press-releases',
  'events',
  'webinars',
  'media-mentions',
  'pages',
  'site',
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** A symbolic name of another entry, still to be exchanged for the id that Strapi gave it. */
export class Reference {
  constructor(
    readonly collection: Collection,
    readonly key: string,
  ) {}
}

const reference = (collection: Collection) =>
  z
    .string()
    .min(1)
    .transform((key) => new Reference(collection, key));
const references = (collection: Collection) => z.array(reference(collection)).optional();

const words = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const instant = z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString());
const blocks = z.array(words).transform(richText).optional();
const media = reference('media').optional();

/** `draft` stays a draft, `at-load` is published when the demo is loaded, an instant is published as of that instant. */
const publication = z.union([
  z.literal(['draft', 'at-load']),
  z.iso.datetime({ offset: true }).transform((value) => new Date(value)),
]);

const link = z.strictObject({ label: words, url: z.url() });
const attachment = z.strictObject({
  file: reference('media'),
  credit: words,
  licence: words,
  caption: words.optional(),
});
const session = z.strictObject({
  number: z.int().positive().optional(),
  title: words,
  startsAt: instant.optional(),
  endsAt: instant.optional(),
  room: words.optional(),
  speakers: references('persons'),
  description: words.optional(),
});

const gathering = {
  slug,
  publication,
  title: words,
  summary: words,
  description: blocks,
  schedule: z.strictObject({ startsAt: instant, endsAt: instant, timezone: words }),
  attendanceMode: z.enum(['onsite', 'online', 'mixed']),
  venue: z
    .strictObject({
      name: words,
      address: words.optional(),
      commune: reference('communes').optional(),
      accessibility: words.optional(),
    })
    .optional(),
  sessions: z.array(session).optional(),
  organisers: references('partners'),
  speakers: references('persons'),
  themes: references('themes'),
  audience: words.optional(),
  cover: media,
  documents: z.array(attachment).optional(),
  recap: blocks,
  takeaways: z.array(z.strictObject({ text: words })).optional(),
  parentEvent: reference('events').optional(),
  relatedReleases: references('press-releases'),
};

/** What one entry of each file of `database/demo` must look like. */
export const SCHEMAS = {
  media: z.strictObject({ file: words, alternativeText: words, caption: words }),
  themes: z.strictObject({ slug, name: words, description: words }),
  communes: z.strictObject({
    code: z.string().regex(/^ZZ\d{3}$/, 'must be ZZ and three digits: only invented communes stand here'),
    origin: z.literal('demo'),
    slug,
    name: words,
    departmentCode: z.literal('ZZ'),
    departmentName: z.literal('Démonstration'),
    population: z.int().nonnegative(),
  }),
  partners: z.strictObject({
    slug,
    publication,
    name: words,
    shortName: words.optional(),
    kind: z.enum(['association', 'commune', 'company', 'media', 'resource-centre', 'collective']),
    siren: z
      .string()
      .regex(/^\d{9}$/)
      .optional(),
    logo: media,
    description: words,
    boilerplate: words.optional(),
    url: z.url().optional(),
    commune: reference('communes').optional(),
  }),
  persons: z.strictObject({
    slug,
    publication,
    name: words,
    title: words,
    affiliation: reference('partners').optional(),
    photo: media,
    biography: words,
    links: z.array(link).optional(),
  }),
  'press-contacts': z.strictObject({
    key: slug,
    publication,
    name: words,
    role: words,
    organisation: reference('partners'),
    email: z.email().optional(),
    phone: z.e164().optional(),
    publicDisplay: z.boolean(),
    validFrom: z.iso.date().optional(),
    validTo: z.iso.date().optional(),
  }),
  partnerships: z.strictObject({
    key: slug,
    publication,
    partner: reference('partners'),
    tier: z.enum(['lead', 'institutional', 'technical', 'financial', 'media', 'support']),
    weight: z.int(),
    from: z.iso.date(),
    to: z.iso.date().optional(),
    scope: words,
    rationale: words.optional(),
    sdgs: z.array(z.int().min(1).max(17)),
  }),
  'press-releases': z.strictObject({
    slug,
    publication,
    kind: z.enum(['release', 'kit', 'invitation', 'statement', 'clarification']),
    kicker: words,
    title: words,
    subtitle: words.optional(),
    lead: words,
    body: blocks,
    dateline: z.strictObject({ place: words, commune: reference('communes'), date: z.iso.date() }).optional(),
    issuers: references('partners'),
    mentions: references('partners'),
    contacts: references('press-contacts'),
    quotes: z.array(z.strictObject({ text: words, speaker: words, role: words })).optional(),
    figures: z
      .array(
        z.strictObject({
          value: words,
          label: words,
          source: words,
          sampleSize: z.int().positive(),
          year: z.int(),
        }),
      )
      .optional(),
    cover: media,
    attachments: z.array(attachment).optional(),
    themes: references('themes'),
    communes: references('communes'),
  }),
  events: z.strictObject({
    ...gathering,
    kind: z.enum(['summit', 'conference', 'meeting', 'training', 'ceremony', 'citizen-day', 'other']),
  }),
  webinars: z.strictObject({
    ...gathering,
    chapters: z.array(z.strictObject({ title: words, startsAtSecond: z.int().nonnegative() })).optional(),
    replay: z.strictObject({ videoUrl: z.url(), captions: reference('media'), transcript: words }).optional(),
  }),
  'media-mentions': z.strictObject({
    key: slug,
    publication,
    outlet: words,
    title: words,
    url: z.url(),
    date: z.iso.date(),
    release: reference('press-releases'),
  }),
  pages: z.strictObject({
    slug,
    publication,
    title: words,
    lead: words,
    body: blocks,
    cover: media,
    themes: references('themes'),
  }),
  site: z.strictObject({
    name: words,
    logo: media,
    url: z.url(),
    legalNotice: blocks,
    contacts: z.array(z.strictObject({ label: words, email: z.email(), phone: z.e164().optional() })),
    languages: z.array(words),
  }),
} satisfies Record<Collection, z.ZodObject>;
