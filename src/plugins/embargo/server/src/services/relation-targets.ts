import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { z } from 'zod';
import type { DocumentPlace } from '../domain/plan';
import { contentType } from './content-type';

/** A document that another one points at, and where. */
export interface RelationTarget extends DocumentPlace {
  /** Where the relation stands in the document that points at it, e.g. `['sessions', '0', 'speakers']`. */
  readonly path: readonly string[];
}

type AnyUid = UID.ContentType | UID.Component;

interface Populate {
  readonly [attribute: string]: { readonly fields: readonly string[] } | { readonly populate: Populate };
}

const hasDrafts = (strapi: Core.Strapi, uid: string): boolean => {
  const known = contentType(strapi, uid);
  return known !== undefined && contentTypes.hasDraftAndPublish(strapi.contentType(known));
};

/** What to populate so that every relation to a type with drafts is loaded, in components too. */
function relationsToDrafts(strapi: Core.Strapi, uid: AnyUid): Populate {
  const populate: Record<string, Populate[string]> = {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    if (attribute.type === 'component') {
      const inner = relationsToDrafts(strapi, attribute.component);
      if (Object.keys(inner).length > 0) populate[name] = { populate: inner };
    } else if (attribute.type === 'relation' && 'target' in attribute) {
      if (hasDrafts(strapi, String(attribute.target))) populate[name] = { fields: ['documentId'] };
    }
  }
  return populate;
}

const oneOrMany = z.union([z.array(z.unknown()), z.unknown().transform((value) => [value])]);
const pointer = z.object({ documentId: z.string() });
const record = z.record(z.string(), z.unknown());

function* targetsIn(
  strapi: Core.Strapi,
  uid: AnyUid,
  value: unknown,
  path: readonly string[],
): Generator<RelationTarget> {
  const content = record.safeParse(value).data ?? {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    const held = content[name];
    if (held === undefined || held === null) continue;
    if (attribute.type === 'component') {
      for (const [index, item] of oneOrMany.parse(held).entries()) {
        const place = attribute.repeatable ? [...path, name, String(index)] : [...path, name];
        yield* targetsIn(strapi, attribute.component, item, place);
      }
    } else if (attribute.type === 'relation' && 'target' in attribute) {
      for (const item of oneOrMany.parse(held)) {
        yield {
          uid: String(attribute.target),
          documentId: pointer.parse(item).documentId,
          path: [...path, name],
        };
      }
    }
  }
}

/** Every document with drafts that the draft of a document points at, in the order of its fields. */
export async function relationTargets(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentPlace,
): Promise<RelationTarget[]> {
  const known = contentType(strapi, uid);
  if (known === undefined) return [];
  const populate = relationsToDrafts(strapi, known);
  // Strapi's types know the fields of an application's own types only.
  const draft = await strapi
    .documents(known)
    .findOne({ documentId, status: 'draft', populate: z.custom<never>().parse(populate) });
  return draft === null ? [] : [...targetsIn(strapi, known, draft, [])];
}
