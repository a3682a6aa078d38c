import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const communes = z.strictObject({
  /** The content type that holds the reference data of communes. */
  uid: z.string().regex(/^(?:api|plugin)::[\w-]+\.[\w-]+$/),
  /** Its field with the INSEE code. */
  code: z.string(),
  name: z.string(),
  /** Fields that are kept with an application as they were on its first day. */
  kept: z.array(z.string()).max(30).default([]),
});

const schema = z.strictObject({
  /** Where communes are found; without it nobody can apply. */
  communes: communes.optional(),
  /** Who speaks: stands above the pages that the plugin serves itself. */
  publisher: z.string().min(1).default('Parvis'),
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
  const problems = data.communes === undefined ? [] : problemsOf(strapi, data.communes);
  if (problems.length > 0) throw wrong(problems.join('\n'));
  return data;
}

const wrong = (why: string): Error =>
  new Error(`The options of the plugin label (config/plugins.ts) are wrong:\n${why}`);

function problemsOf(strapi: Core.Strapi, { uid, code, name, kept }: z.infer<typeof communes>): string[] {
  const model = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  if (model === undefined) return [`There is no content type "${uid}".`];
  return [code, name, ...kept].flatMap((field) =>
    model.attributes[field] === undefined ? [`"${uid}" has no field "${field}".`] : [],
  );
}
