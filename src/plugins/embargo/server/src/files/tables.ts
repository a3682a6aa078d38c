import type { Core, Struct, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';

/** A content type or component as the database keeps it. */
export interface Table {
  readonly uid: string;
  readonly name: string;
  /** Columns with rich text. */
  readonly richText: readonly string[];
  /** Where it keeps which components are its own; undefined when it has none. */
  readonly components: string | undefined;
  /** Which of its rows are public: `published` ones, `all`, or `none` by themselves, as those of a component. */
  readonly public: 'published' | 'all' | 'none';
}

const attribute = z.looseObject({
  columnName: z.string().optional(),
  joinTable: z.object({ name: z.string() }).optional(),
});

const metadata = z.object({ tableName: z.string(), attributes: z.record(z.string(), attribute) });

const RICH_TEXT: ReadonlySet<string> = new Set(['blocks', 'richtext']);
const COMPONENTS: ReadonlySet<string> = new Set(['component', 'dynamiczone']);

function tableOf(strapi: Core.Strapi, uid: UID.Schema, isPublic: Table['public']): Table {
  const { tableName, attributes } = metadata.parse(strapi.db.metadata.get(uid));
  const named = (kinds: ReadonlySet<string>) =>
    Object.entries(strapi.getModel(uid).attributes).flatMap(([name, { type }]) =>
      kinds.has(type) ? [{ name, stored: attributes[name] }] : [],
    );
  return {
    uid,
    name: tableName,
    richText: named(RICH_TEXT).map(({ name, stored }) => stored?.columnName ?? name),
    components: named(COMPONENTS).find(({ stored }) => stored?.joinTable)?.stored?.joinTable?.name,
    public: isPublic,
  };
}

/**
 * What has no drafts is public as it stands when it is the application's. A plugin's own entries without drafts are
 * its records, not publications.
 */
function publicRows(model: Struct.ContentTypeSchema): Table['public'] {
  if (contentTypes.hasDraftAndPublish(model)) return 'published';
  return model.uid.startsWith('api::') ? 'all' : 'none';
}

/** Every table that may relate to a file or show one. */
export function tables(strapi: Core.Strapi): Table[] {
  return [
    ...Object.values(strapi.contentTypes).map((model) => tableOf(strapi, model.uid, publicRows(model))),
    ...Object.values(strapi.components).map((model) => tableOf(strapi, model.uid, 'none')),
  ];
}
