import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { contentType } from './content-type';

/** What matters of an attribute of a content type or component. */
export type Attribute =
  | { readonly kind: 'value'; readonly type: string }
  | { readonly kind: 'blocks' }
  | { readonly kind: 'media' }
  | { readonly kind: 'component'; readonly uid: string }
  | { readonly kind: 'relation'; readonly target: string };

const VALUES: ReadonlySet<string> = new Set([
  'string',
  'text',
  'richtext',
  'email',
  'uid',
  'enumeration',
  'boolean',
  'integer',
  'biginteger',
  'float',
  'decimal',
  'date',
  'time',
  'datetime',
  'json',
]);

/** Fields that Strapi adds: who wrote when is nobody's business outside. */
const SYSTEM: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

const attribute = z.object({
  type: z.string(),
  private: z.boolean().optional(),
  component: z.string().optional(),
  target: z.string().optional(),
});

/**
 * The attributes of a content type or component that a reader outside may see, in the order of its schema. What has
 * no kind here (private fields, passwords, dynamic zones, relations to any type) is not shown.
 */
export function shownAttributes(strapi: Core.Strapi, uid: string): ReadonlyMap<string, Attribute> {
  const known = contentType(strapi, uid);
  const model = known === undefined ? Reflect.get(strapi.components, uid) : strapi.contentType(known);
  const { attributes } = z.object({ attributes: z.record(z.string(), attribute) }).parse(model);
  return new Map(
    Object.entries(attributes).flatMap(([name, found]) => {
      const kind = SYSTEM.has(name) || found.private === true ? undefined : kindOf(found);
      return kind === undefined ? [] : [[name, kind] as const];
    }),
  );
}

function kindOf({ type, component, target }: z.infer<typeof attribute>): Attribute | undefined {
  if (VALUES.has(type)) return { kind: 'value', type };
  if (type === 'blocks' || type === 'media') return { kind: type };
  if (type === 'component' && component !== undefined) return { kind: 'component', uid: component };
  if (type === 'relation' && target !== undefined) return { kind: 'relation', target };
  return undefined;
}

interface Populate {
  readonly [name: string]: true | { readonly fields: readonly string[] } | { readonly populate: Populate };
}

/**
 * What to populate so that a document is whole: its files and components, and of each relation to whom it leads.
 *
 * @param relations without them an entry is loaded as one that others point at.
 */
export function wholeDocument(
  strapi: Core.Strapi,
  uid: string,
  { relations }: { relations: boolean },
): Populate {
  const populate: Record<string, Populate[string]> = {};
  for (const [name, found] of shownAttributes(strapi, uid)) {
    if (found.kind === 'media') populate[name] = true;
    if (found.kind === 'relation' && relations) populate[name] = { fields: ['documentId'] };
    if (found.kind === 'component') {
      populate[name] = { populate: wholeDocument(strapi, found.uid, { relations }) };
    }
  }
  return populate;
}
