import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { type EditorialUid, hasDrafts, isEditorial } from '../editorial-type';

/** A document that another one points at, and where. */
export interface RelationTarget {
  readonly uid: EditorialUid;
  readonly documentId: string;
  /** Where the relation stands in the document that points at it, e.g. `['sessions', '0', 'speakers']`. */
  readonly path: readonly string[];
}

type AnyUid = UID.ContentType | UID.Component;

interface Populate {
  readonly [attribute: string]: { readonly fields: readonly string[] } | { readonly populate: Populate };
}

/** What to populate so that every relation to a type with drafts is loaded, in components too. */
function relationsToDrafts(strapi: Core.Strapi, uid: AnyUid): Populate {
  const populate: Record<string, Populate[string]> = {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    if (attribute.type === 'component') {
      const inner = relationsToDrafts(strapi, attribute.component);
      if (Object.keys(inner).length > 0) populate[name] = { populate: inner };
    } else if (
      attribute.type === 'relation' &&
      'target' in attribute &&
      isEditorial(String(attribute.target))
    ) {
      if (hasDrafts(strapi, attribute.target)) populate[name] = { fields: ['documentId'] };
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
      const target = String(attribute.target);
      if (!isEditorial(target)) continue;
      for (const item of oneOrMany.parse(held)) {
        yield { uid: target, documentId: pointer.parse(item).documentId, path: [...path, name] };
      }
    }
  }
}

/** Every document with drafts that the draft of a document points at, in the order of its fields. */
export async function relationTargets(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<RelationTarget[]> {
  const populate = relationsToDrafts(strapi, uid);
  const draft = await strapi.documents(uid).findOne({ documentId, status: 'draft', populate });
  return draft === null ? [] : [...targetsIn(strapi, uid, draft, [])];
}
