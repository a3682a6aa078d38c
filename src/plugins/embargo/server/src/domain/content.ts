/** A field of a schema, as far as it decides how its value counts. */
export interface ContentField {
  readonly type: string;
  /** Kept by the system when false: no part of what people agree to. */
  readonly writable?: boolean | undefined;
  readonly component?: string | undefined;
  /** Set when a relation is written from its other side. */
  readonly mappedBy?: string | undefined;
}

/** The fields of a content type or component. */
export type ContentFields = (uid: string) => Readonly<Record<string, ContentField>>;

/** JSON that a hash can be made of. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [name: string]: Canonical };

type Document = Readonly<Record<string, unknown>>;

/** The ids that rows, not contents, have. */
const TECHNICAL = new Set([
  ...['id', 'documentId', 'locale', 'localizations', 'publishedAt', 'firstPublishedAt'],
  ...['createdAt', 'updatedAt', 'createdBy', 'updatedBy'],
]);

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

/**
 * What people agree to when they agree to a document: its own fields, its components in their order, the bytes of its
 * files, and which documents it points at. Not what those say or that they point back, nor its address (a slug is no
 * statement), nor what the system keeps (reference, instants, who wrote last).
 *
 * @param fields the fields of a type or component, by its uid.
 * @param digestOf a digest of a file, of which every byte counts.
 */
export function agreedContent(
  uid: string,
  document: Document,
  fields: ContentFields,
  digestOf: (file: Document) => string,
): Canonical {
  const content: Record<string, Canonical> = {};
  for (const [name, field] of Object.entries(fields(uid))) {
    if (TECHNICAL.has(name) || field.writable === false || field.type === 'uid') continue;
    if (field.mappedBy !== undefined) continue;
    content[name] = agreedValue(field, document[name], fields, digestOf);
  }
  return content;
}

function agreedValue(
  field: ContentField,
  value: unknown,
  fields: ContentFields,
  digestOf: (file: Document) => string,
): Canonical {
  const items = listOf(value).filter(isDocument);
  switch (field.type) {
    case 'component':
      return items.map((item) => agreedContent(field.component ?? '', item, fields, digestOf));
    case 'dynamiczone':
      return items.map((item) => {
        const uid = String(item.__component);
        return { component: uid, content: agreedContent(uid, item, fields, digestOf) };
      });
    case 'media':
      return items.map(digestOf);
    case 'relation':
      // The order of issuers is part of what is published.
      return items.map(({ documentId, id }) => String(documentId ?? id));
    default:
      return plain(value);
  }
}

/** A value as JSON writes it; an empty text counts as none, since the panel makes one of the other. */
function plain(value: unknown): Canonical {
  if (value === undefined || value === null || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (isDocument(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainPart(part)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : String(value);
}

/** Within JSON an empty text is a text. */
const plainPart = (part: unknown): Canonical => (part === '' ? '' : plain(part));
