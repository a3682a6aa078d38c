import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import { readingOptions } from './reading-options';

/** The uid of a content type, as Strapi writes it. */
const uid = z.string().regex(/^(?:api|plugin)::[\w-]+\.[\w-]+$/);

const isZone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const zone = z.string().refine(isZone, 'must be a time zone of the IANA database, such as "Europe/Paris"');

const contacts = z.strictObject({
  /** The content type of the people who speak for partners. */
  uid,
  /** Their relation to the partner they speak for. */
  partner: z.string(),
  /** Their field with the address. */
  mail: z.string(),
  name: z.string(),
  /** Their fields with the first and last day on which they do, when they have them. */
  from: z.string().optional(),
  until: z.string().optional(),
});

const type = z.strictObject({
  approvals: z
    .strictObject({
      /** How many accounts of the panel, other than the last editor, must approve before the hour. */
      staff: z.int().min(0).max(10).default(0),
      partners: z
        .strictObject({
          /** The relation to those who issue a document together. */
          relation: z.string(),
          contacts,
        })
        .optional(),
    })
    .prefault({}),
});

const schema = z.strictObject({
  /** The content types that can be planned. */
  types: z.record(uid, type).default({}),
  /** The zone in which instants are spoken of until somebody chooses another. */
  zone: zone.default('Europe/Paris'),
  /** Who speaks: stands above every page that Parvis serves for this plugin. */
  publisher: z.string().min(1).default('Parvis'),
  /** Reading by accredited people. */
  readings: readingOptions.prefault({}),
  /** Which documents are never public, by a value of theirs: they are not published with what points at them. */
  neverPublic: z.record(uid, z.record(z.string(), z.union([z.string(), z.boolean(), z.null()]))).default({}),
});

export type EmbargoOptions = z.infer<typeof schema>;
export type TypeOptions = z.infer<typeof type>;
export type PartnerOptions = NonNullable<TypeOptions['approvals']['partners']>;
export type NeverPublic = EmbargoOptions['neverPublic'];

/** What stands in Strapi's configuration under `plugin::embargo`. */
export function readOptions(strapi: Core.Strapi): EmbargoOptions {
  const { success, data, error } = schema.safeParse(strapi.config.get('plugin::embargo', {}));
  if (!success) throw wrong(z.prettifyError(error));
  const problems = [
    ...Object.entries(data.types).flatMap(([name, options]) => typeProblems(strapi, name, options)),
    ...Object.keys(data.neverPublic).flatMap((name) =>
      Object.hasOwn(strapi.contentTypes, name) ? [] : [`There is no content type "${name}".`],
    ),
  ];
  if (problems.length > 0) throw wrong(problems.join('\n'));
  return data;
}

const wrong = (why: string): Error =>
  new Error(`The options of the plugin embargo (config/plugins.ts) are wrong:\n${why}`);

const localized = z.object({ pluginOptions: z.object({ i18n: z.object({ localized: z.literal(true) }) }) });

function typeProblems(strapi: Core.Strapi, name: string, { approvals: { partners } }: TypeOptions): string[] {
  const model = Object.values(strapi.contentTypes).find((known) => known.uid === name);
  if (model === undefined) return [`There is no content type "${name}".`];
  if (!contentTypes.hasDraftAndPublish(model)) return [`"${name}" has no Draft & Publish.`];
  if (localized.safeParse(model).success) {
    return [`"${name}" is localised: a plan binds a whole document, not one of its languages.`];
  }
  if (partners === undefined) return [];
  const { relation, contacts } = partners;
  const people = Object.values(strapi.contentTypes).find((known) => known.uid === contacts.uid);
  if (people === undefined) return [`There is no content type "${contacts.uid}".`];
  const fields = [contacts.partner, contacts.mail, contacts.name, contacts.from, contacts.until];
  return [
    ...(model.attributes[relation]?.type === 'relation' ? [] : [`"${name}" has no relation "${relation}".`]),
    ...fields
      .filter((field) => field !== undefined && !Object.hasOwn(people.attributes, field))
      .map((field) => `"${contacts.uid}" has no field "${field}".`),
  ];
}
