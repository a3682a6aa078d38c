import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const type = z.strictObject({
  /** The field by which a dossier is called. */
  title: z.string(),
  /** Its fields with the code of its commune and of its EPCI, by which conflicts of jurors are found. */
  commune: z.string().optional(),
  epci: z.string().optional(),
  /** The fields that a juror reads beside the criteria. */
  fields: z.array(z.string()).max(50).default([]),
});

const schema = z.strictObject({
  /** The content types whose documents can be scored. */
  types: z.record(z.string().regex(/^(?:api|plugin)::[\w-]+\.[\w-]+$/), type).default({}),
  /** Who speaks: stands above the page of a published result. */
  publisher: z.string().min(1).default('Parvis'),
});

export type ScoringOptions = z.infer<typeof schema>;
export type TypeOptions = z.infer<typeof type>;

/** What a field can be whose value is shown or compared as one text. */
const SCALAR: ReadonlySet<string> = new Set([
  ...['string', 'text', 'uid', 'email', 'enumeration', 'integer', 'biginteger'],
  ...['decimal', 'float', 'boolean', 'date', 'datetime', 'time'],
]);

/**
 * What stands in Strapi's configuration under `plugin::scoring`.
 *
 * @throws Error that says what is wrong with it.
 */
export function readOptions(strapi: Core.Strapi): ScoringOptions {
  const { success, data, error } = schema.safeParse(strapi.config.get('plugin::scoring', {}));
  if (!success) throw wrong(z.prettifyError(error));
  const problems = Object.entries(data.types).flatMap(([uid, options]) => typeProblems(strapi, uid, options));
  if (problems.length > 0) throw wrong(problems.join('\n'));
  return data;
}

const wrong = (why: string): Error =>
  new Error(`The options of the plugin scoring (config/plugins.ts) are wrong:\n${why}`);

function typeProblems(strapi: Core.Strapi, uid: string, options: TypeOptions): string[] {
  const model = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  if (model === undefined) return [`There is no content type "${uid}".`];
  const { title, commune, epci, fields } = options;
  return [title, commune, epci, ...fields].flatMap((field) => {
    if (field === undefined) return [];
    const attribute = model.attributes[field];
    if (attribute === undefined) return [`"${uid}" has no field "${field}".`];
    return SCALAR.has(attribute.type) ? [] : [`"${field}" of "${uid}" is not one value that can be written.`];
  });
}
