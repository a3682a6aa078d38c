import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import type { FieldKind } from '../../domain/desk/views';
import type { TypeOptions } from '../../options';
import type { ScoringContext } from '../context';
import type { KnownDocument } from './known-document';

const entry = z.looseObject({ documentId: z.string() });

/** How many are asked for at once: far below the number of parameters of a statement. */
const PORTION = 5000;

const written = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  return value instanceof Date ? value.toISOString() : String(value);
};

/** What is not written as a text is read as such a thing. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  ...{ integer: 'number', biginteger: 'number', decimal: 'number', float: 'number' },
  ...{ date: 'date', datetime: 'datetime', boolean: 'boolean' },
};

function known(
  found: z.infer<typeof entry>,
  { title, commune, epci, fields }: TypeOptions,
  kindOf: (field: string) => FieldKind,
): KnownDocument {
  const valueIn = (field: string | undefined) => (field === undefined ? null : written(found[field]));
  return {
    title: valueIn(title) ?? found.documentId,
    origin: { commune: valueIn(commune), epci: valueIn(epci) },
    fields: fields.flatMap((name) => {
      const value = valueIn(name);
      return value === null ? [] : [{ name, kind: kindOf(name), value }];
    }),
  };
}

/**
 * Documents by their ids; one that was deleted is not there.
 *
 * @param version as they are being worked on, or as they are public: then one that is not is not there.
 */
export async function readDocuments(
  { strapi, options, sources }: ScoringContext,
  uid: string,
  documentIds: readonly string[],
  version: 'draft' | 'published' = 'draft',
): Promise<ReadonlyMap<string, KnownDocument>> {
  const source = sources.get(uid);
  if (source !== undefined) return source.find([...new Set(documentIds)]);
  const type = options.types[uid];
  const model = Object.values(strapi.contentTypes).find((one) => one.uid === uid);
  if (type === undefined || model === undefined) return new Map();
  const publishedAt = version === 'draft' ? null : { $notNull: true };
  const ofVersion = contentTypes.hasDraftAndPublish(model) ? { publishedAt } : {};
  const { title, commune, epci, fields } = type;
  const names = [title, commune, epci, ...fields].filter((name) => name !== undefined);
  const kindOf = (field: string) => KINDS[model.attributes[field]?.type ?? ''] ?? 'text';
  const documents = new Map<string, KnownDocument>();
  const asked = [...new Set(documentIds)];
  for (let from = 0; from < asked.length; from += PORTION) {
    const rows: unknown = await strapi.db.query(model.uid).findMany({
      select: ['documentId', ...new Set(names)],
      where: { documentId: { $in: asked.slice(from, from + PORTION) }, ...ofVersion },
    });
    for (const found of z.array(entry).parse(rows)) {
      documents.set(found.documentId, known(found, type, kindOf));
    }
  }
  return documents;
}

/** What stands for a document that was deleted: a dossier keeps its sheets and runs. */
export const goneDocument = (documentId: string): KnownDocument => ({
  ...{ title: documentId, origin: { commune: null, epci: null }, fields: [] },
});
