import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import { adviceOptions } from './options/advice';
import { documentOptions } from './options/documents';
import { mailingOptions } from './options/mailing';
import { coverageOptions, recordOptions, uid } from './options/record';

/** What the newsroom does for a content type: each part is served when its fields are named. */
const type = z.strictObject({
  record: recordOptions.optional(),
  coverage: coverageOptions.optional(),
  advice: adviceOptions.optional(),
  documents: documentOptions.optional(),
  mailing: mailingOptions.optional(),
});

const schema = z.strictObject({
  types: z.record(uid, type).default({}),
  /** Who speaks: stands below every mail, and above every page that Parvis serves for this plugin. */
  publisher: z.string().min(1).default('Parvis'),
});

export type NewsroomOptions = z.infer<typeof schema>;
type TypeOptions = z.infer<typeof type>;

/**
 * What stands in Strapi's configuration under `plugin::newsroom`.
 *
 * @throws Error that names every option that is wrong.
 */
export function readOptions(strapi: Core.Strapi): NewsroomOptions {
  const { success, data, error } = schema.safeParse(strapi.config.get('plugin::newsroom', {}));
  if (!success) throw wrong(z.prettifyError(error));
  const problems = Object.entries(data.types).flatMap(([name, options]) =>
    typeProblems(strapi, name, options),
  );
  if (problems.length > 0) throw wrong(problems.join('\n'));
  return data;
}

const wrong = (why: string): Error =>
  new Error(`The options of the plugin newsroom (config/plugins.ts) are wrong:\n${why}`);

function typeProblems(
  strapi: Core.Strapi,
  name: string,
  { record, coverage, advice, documents, mailing }: TypeOptions,
): string[] {
  const model = Object.values(strapi.contentTypes).find((known) => known.uid === name);
  if (model === undefined) return [`There is no content type "${name}".`];
  if (!contentTypes.hasDraftAndPublish(model)) return [`"${name}" has no Draft & Publish.`];
  const must = (field: string, ...types: string[]): string[] =>
    types.includes(model.attributes[field]?.type ?? '')
      ? []
      : [`"${name}" has no field "${field}" (${types.join(' or ')}).`];
  return [
    ...(record === undefined
      ? []
      : [
          ...must(record.corrections, 'component'),
          ...must(record.withdrawal, 'component'),
          ...must(record.lastCorrectedAt, 'datetime'),
          ...must(record.withdrawnAt, 'datetime'),
          ...record.keptInNotice
            .filter((field) => !Object.hasOwn(model.attributes, field))
            .map((field) => `"${name}" has no field "${field}".`),
        ]),
    ...(coverage === undefined
      ? []
      : [
          ...must(coverage.count, 'integer'),
          ...mentionProblems(strapi, coverage.mention, coverage.relation),
        ]),
    ...(advice === undefined
      ? []
      : [
          ...must(advice.title, 'string', 'text'),
          ...must(advice.lead, 'string', 'text'),
          ...must(advice.body, 'blocks'),
        ]),
    ...(mailing === undefined
      ? []
      : [
          ...must(mailing.title, 'string', 'text'),
          ...(mailing.lead === undefined ? [] : must(mailing.lead, 'string', 'text')),
        ]),
    ...Object.values(documents?.fields ?? {})
      .filter((field) => !Object.hasOwn(model.attributes, field))
      .map((field) => `"${name}" has no field "${field}".`),
  ];
}

function mentionProblems(strapi: Core.Strapi, mention: string, relation: string): string[] {
  const model = Object.values(strapi.contentTypes).find((known) => known.uid === mention);
  if (model === undefined) return [`There is no content type "${mention}".`];
  return model.attributes[relation]?.type === 'relation'
    ? []
    : [`"${mention}" has no relation "${relation}".`];
}
