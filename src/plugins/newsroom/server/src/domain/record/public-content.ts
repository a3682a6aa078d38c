import { isList, isObject, type Json, type JsonObject } from '../json';

/** A field of a schema, as far as it decides how its value is kept. */
export interface ContentField {
  readonly type: string;
  readonly component?: string | undefined;
  /** Neither shown nor kept when it is. */
  readonly private?: boolean | undefined;
}

/** The fields of a content type or component, by its uid. */
export type ContentFields = (uid: string) => Readonly<Record<string, ContentField>>;

type Entry = Readonly<Record<string, unknown>>;

/** What a row has, and what Strapi keeps of it: no part of what is told. */
const TECHNICAL: ReadonlySet<string> = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'publishedAt', 'firstPublishedAt'],
  ...['createdAt', 'updatedAt', 'createdBy', 'updatedBy'],
]);

const listOf = (value: unknown): readonly unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The names of the fields of a type that hold content. */
export function contentFields(uid: string, fields: ContentFields): [string, ContentField][] {
  return Object.entries(fields(uid)).filter(
    ([name, field]) => !TECHNICAL.has(name) && field.private !== true && field.type !== 'password',
  );
}

/**
 * All that a published version tells, as JSON that does not change by itself: fields, components in their order, for
 * each relation the documentId and title of its targets, for each file its name and digest.
 *
 * @param entry the version as Strapi reads it, with everything populated.
 * @param digestOf what tells one state of a file from another.
 */
export function publicContent(
  uid: string,
  entry: Entry,
  fields: ContentFields,
  digestOf: (file: Entry) => string,
): JsonObject {
  return Object.fromEntries(
    contentFields(uid, fields).map(([name, field]) => [
      name,
      fieldContent(field, entry[name], fields, digestOf),
    ]),
  );
}

function fieldContent(
  field: ContentField,
  value: unknown,
  fields: ContentFields,
  digestOf: (file: Entry) => string,
): Json {
  const items = listOf(value).filter(isObject);
  switch (field.type) {
    case 'component':
      return items.map((item) => publicContent(field.component ?? '', item, fields, digestOf));
    case 'dynamiczone':
      return items.map((item) => {
        const uid = String(item.__component);
        return { component: uid, ...publicContent(uid, item, fields, digestOf) };
      });
    case 'media':
      return items.map((file) => ({ name: plain(file.name), digest: digestOf(file) }));
    case 'relation':
      return items.map((target) => ({ documentId: plain(target.documentId), title: titleOf(target) }));
    default:
      return plain(value);
  }
}

/** What a person calls an entry. */
const titleOf = (entry: Entry): Json => plain(entry.title ?? entry.name ?? null);

/** A value as JSON writes it; an empty text counts as none, since the panel makes one of the other. */
function plain(value: unknown): Json {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(part);
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [name, part(member)]),
    );
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : String(value);
}

/** Within JSON an empty text is a text. */
const part = (value: unknown): Json => (value === '' ? '' : plain(value));

/**
 * What a document itself says: its content without some of its fields, and without the titles of what it points at,
 * which change by themselves.
 */
export function ownText(content: JsonObject, left: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(content)
      .filter(([name]) => !left.includes(name))
      .map(([name, value]) => [name, untitled(value)]),
  );
}

function untitled(value: Json): Json {
  if (isList(value)) return value.map(untitled);
  if (typeof value !== 'object' || value === null) return value;
  if ('documentId' in value) return { documentId: value.documentId ?? null };
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, untitled(member)]));
}
