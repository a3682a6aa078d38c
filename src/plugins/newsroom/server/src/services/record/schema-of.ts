import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { type ContentFields, contentFields } from '../../domain/record/public-content';

/** The uid of an existing content type; undefined for any other text. */
export function contentType(strapi: Core.Strapi, uid: string): UID.ContentType | undefined {
  const isKnown = (text: string): text is UID.ContentType => Object.hasOwn(strapi.contentTypes, text);
  return isKnown(uid) ? uid : undefined;
}

const attributes = z.record(
  z.string(),
  z.object({
    type: z.string(),
    private: z.boolean().optional(),
    component: z.string().optional(),
    components: z.array(z.string()).optional(),
    repeatable: z.boolean().optional(),
    multiple: z.boolean().optional(),
    mappedBy: z.string().optional(),
  }),
);

export type Attributes = z.infer<typeof attributes>;

/** The attributes of a content type or component: the edge where Strapi's schemas enter. */
export function attributesOf(strapi: Core.Strapi, uid: string): Attributes {
  const known = contentType(strapi, uid);
  const model = known === undefined ? Reflect.get(strapi.components, uid) : strapi.contentType(known);
  return attributes.parse(model?.attributes);
}

/** The same as the domain asks for it. */
export const fieldsOf =
  (strapi: Core.Strapi): ContentFields =>
  (uid) =>
    attributesOf(strapi, uid);

interface Populate {
  [field: string]: true | { populate: Populate } | { on: Populate };
}

/** What to populate so that a row is whole: components, files, and the entries that it points at. */
export function everythingIn(strapi: Core.Strapi, uid: string): Populate {
  const populate: Populate = {};
  const known = attributesOf(strapi, uid);
  for (const [name] of contentFields(uid, fieldsOf(strapi))) {
    const { type, component = '', components = [] } = known[name] ?? { type: '' };
    if (type === 'media' || type === 'relation') populate[name] = true;
    if (type === 'component') populate[name] = { populate: everythingIn(strapi, component) };
    if (type === 'dynamiczone') {
      const parts = components.map((part) => [part, { populate: everythingIn(strapi, part) }] as const);
      populate[name] = { on: Object.fromEntries(parts) };
    }
  }
  return populate;
}
