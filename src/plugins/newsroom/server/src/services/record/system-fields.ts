import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { contentFields } from '../../domain/record/public-content';
import type { Place } from '../../domain/record/published-version';
import type { CoverageFields, RecordFields } from '../../options/record';
import { type Attributes, attributesOf, contentType, fieldsOf } from './schema-of';

type Content = Readonly<Record<string, unknown>>;

/** The fields of a content type that the newsroom alone writes. */
export function systemFields(options: {
  readonly record?: RecordFields | undefined;
  readonly coverage?: CoverageFields | undefined;
}): string[] {
  const { record, coverage } = options;
  return [
    ...(record === undefined
      ? []
      : [record.corrections, record.lastCorrectedAt, record.withdrawal, record.withdrawnAt]),
    ...(coverage === undefined ? [] : [coverage.count]),
  ];
}

/** The field of a component, relation, media or plain value with nothing in it. */
export function emptyValue({ type, repeatable, multiple }: Attributes[string]): unknown {
  if (type === 'component') return repeatable === true ? [] : null;
  if (type === 'media') return multiple === true ? [] : null;
  return type === 'relation' || type === 'dynamiczone' ? [] : null;
}

/**
 * All fields of a content type with nothing in them, but those named. Of a relation that another type keeps, that type
 * decides.
 */
export function emptied(strapi: Core.Strapi, uid: string, kept: readonly string[]): Content {
  const attributes = attributesOf(strapi, uid);
  return Object.fromEntries(
    contentFields(uid, fieldsOf(strapi)).flatMap(([name]) => {
      const attribute = attributes[name];
      return attribute === undefined || attribute.mappedBy !== undefined || kept.includes(name)
        ? []
        : [[name, emptyValue(attribute)] as const];
    }),
  );
}

const row = z.looseObject({ id: z.number() });

/**
 * Writes fields of the draft or the published version as they are, below the document service: its rules are about
 * what people write, and would call this an edit.
 */
export async function writeFields(
  strapi: Core.Strapi,
  { uid, documentId }: Place,
  status: 'draft' | 'published',
  fieldsFrom: (stored: Content) => Content,
): Promise<void> {
  const known = contentType(strapi, uid);
  if (known === undefined) return;
  const components = Object.entries(attributesOf(strapi, uid)).filter(([, { type }]) => type === 'component');
  const stored = row.parse(
    await strapi.db.query(known).findOne({
      where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } },
      populate: components.map(([name]) => name),
    }),
  );
  const repository = strapi.documents(known);
  const fields = z.custom<Parameters<typeof repository.updateComponents>[1]>().parse(fieldsFrom(stored));
  const written = await repository.updateComponents({ id: stored.id }, fields);
  await strapi.db.query(known).update({
    where: { id: stored.id },
    data: { ...repository.omitComponentData(fields), ...written },
  });
}
