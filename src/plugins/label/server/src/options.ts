import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isSiteAddress } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { CONTENT_KINDS } from './domain/evidence/evidence';

const uid = z.string().regex(/^(?:api|plugin)::[\w-]+\.[\w-]+$/);

const place = z.strictObject({ code: z.string(), name: z.string() });

const communes = z.strictObject({
  /** The content type that holds the reference data of communes. */
  uid,
  /** Its field with the INSEE code. */
  code: z.string(),
  name: z.string(),
  /** Its field with the code of its EPCI, by which conflicts of jurors are found; it has to be among those that are kept. */
  epci: z.string().optional(),
  /** Fields that are kept with an application as they were on its first day. */
  kept: z.array(z.string()).max(30).default([]),
  /** Those of the kept fields that say in which department and region a commune lies. */
  department: place.optional(),
  region: place.optional(),
});

const MEGABYTE = 1024 * 1024;

const evidence = z.strictObject({
  /** The folder that holds the files, absolute or below that of the application. Nothing may serve it. */
  folder: z.string().min(1).default('private/label-evidence'),
  /** The largest file, in bytes. */
  largest: z
    .int()
    .min(1024)
    .max(500 * MEGABYTE)
    .default(25 * MEGABYTE),
  /** How many pieces of evidence an application holds at most. */
  most: z.int().min(1).max(1000).default(100),
  /** By kind, the content type to which a piece of that kind refers. A kind that is not named here is not taken. */
  content: z.partialRecord(z.enum(CONTENT_KINDS), uid).default({}),
});

const schema = z.strictObject({
  /** Where communes are found; without it nobody can apply. */
  communes: communes.optional(),
  /** Who speaks: stands above the pages that the plugin serves itself. */
  publisher: z.string().min(1).default('Parvis'),
  evidence: evidence.prefault({}),
  /** The site's own page of an invitation, with `{token}` in its address; else the one that this plugin serves. */
  invitationPage: z
    .string()
    .refine(isSiteAddress, { error: 'Write the address of a page, with {token} where the link goes.' })
    .nullable()
    .default(null),
});

export type LabelOptions = z.infer<typeof schema>;

/**
 * What stands in Strapi's configuration under `plugin::label`.
 *
 * @throws Error that says what is wrong with it.
 */
export function readOptions(strapi: Core.Strapi): LabelOptions {
  const { success, data, error } = schema.safeParse(strapi.config.get('plugin::label', {}));
  if (!success) throw wrong(z.prettifyError(error));
  const folder = resolve(strapi.dirs.app.root, data.evidence.folder);
  const problems = [
    ...(data.communes === undefined ? [] : problemsOf(strapi, data.communes)),
    ...Object.values(data.evidence.content).flatMap((type) => problemsOfType(strapi, type)),
    ...(isWithin(strapi.dirs.static.public, folder) ? [`"${folder}" is served to everybody.`] : []),
  ];
  if (problems.length > 0) throw wrong(problems.join('\n'));
  return { ...data, evidence: { ...data.evidence, folder } };
}

const isWithin = (parent: string, folder: string): boolean => {
  const path = relative(parent, folder);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path));
};

const wrong = (why: string): Error =>
  new Error(`The options of the plugin label (config/plugins.ts) are wrong:\n${why}`);

const modelOf = (strapi: Core.Strapi, type: string) =>
  Object.values(strapi.contentTypes).find((known) => known.uid === type);

const problemsOfType = (strapi: Core.Strapi, type: string): string[] =>
  modelOf(strapi, type) === undefined ? [`There is no content type "${type}".`] : [];

function problemsOf(
  strapi: Core.Strapi,
  { uid: type, code, name, epci, department, region, kept }: z.infer<typeof communes>,
): string[] {
  const model = modelOf(strapi, type);
  if (model === undefined) return problemsOfType(strapi, type);
  const needed = [
    ...(epci === undefined ? [] : [epci]),
    ...[department, region].flatMap((fields) => Object.values(fields ?? {})),
  ];
  const forgotten = needed.filter((field) => !kept.includes(field));
  return [
    ...[code, name, ...kept].flatMap((field) =>
      model.attributes[field] === undefined ? [`"${type}" has no field "${field}".`] : [],
    ),
    ...forgotten.map((field) => `"${field}" says where a commune lies and is not kept.`),
  ];
}
