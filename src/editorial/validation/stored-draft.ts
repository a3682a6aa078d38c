import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Model, Models } from './model';
import type { Fields } from './plain-value';

const entry = z.record(z.string(), z.unknown()).nullable();

/**
 * The draft of a document (its only version, for a type without drafts) with its components, files and relations;
 * null when there is none.
 */
export async function storedDraft(
  strapi: Core.Strapi,
  model: Model,
  documentId: unknown,
  models: Models,
): Promise<Fields | null> {
  if (typeof documentId !== 'string') return null;
  const where = model.draftAndPublish ? { documentId, publishedAt: null } : { documentId };
  const found: unknown = await strapi.db
    .query(z.custom<never>().parse(model.uid))
    .findOne({ where, populate: everythingIn(model, models) });
  return entry.parse(found);
}

/** What a rule may ask of an entry that another one points at. */
function referenceTo(target: string): string[] {
  const reference = ['id', 'documentId'];
  return target === 'api::press-contact.press-contact' ? [...reference, 'publicDisplay'] : reference;
}

type Populate = { [field: string]: true | { select: string[] } | { populate: Populate } };

function everythingIn(model: Model, models: Models): Populate {
  const populate: Populate = {};
  for (const [name, { type, component, target }] of Object.entries(model.attributes)) {
    if (type === 'media') populate[name] = true;
    if (type === 'relation' && target?.startsWith('api::')) populate[name] = { select: referenceTo(target) };
    if (type === 'component') populate[name] = { populate: everythingIn(models(component ?? ''), models) };
  }
  return populate;
}
