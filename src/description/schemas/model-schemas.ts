import type { Attribute, Model } from '../models';
import type { Schema } from '../openapi';
import { inputSchema, outputSchema } from './attributes';

type Models = ReadonlyMap<string, Model>;

/** Set by Strapi itself, whatever a caller sends. */
const SET_BY_STRAPI: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'publishedAt']);

/** Fields that a caller may read. */
export function readableFields(model: Model): [string, Attribute][] {
  return Object.entries(model.attributes).filter(([, attribute]) => attribute.private !== true);
}

/** Fields that a caller may write. */
export function writableFields(model: Model): [string, Attribute][] {
  return readableFields(model).filter(
    ([name, attribute]) => attribute.writable !== false && !SET_BY_STRAPI.has(name),
  );
}

/** Whether a field is returned only when `populate` asks for it. */
export function needsPopulate({ type }: Attribute): boolean {
  return type === 'relation' || type === 'media' || type === 'component';
}

/** The fields of a content type or component as an answer holds them. `fields` may leave any out but the ids. */
export function answerSchema(models: Models, model: Model): Schema {
  const isDocument = model.kind !== undefined;
  return {
    ...(model.info.description ? { description: model.info.description } : {}),
    type: 'object',
    properties: {
      id: { type: 'integer', description: 'Number of the stored version. Refer to entries by `documentId`.' },
      ...(isDocument
        ? { documentId: { type: 'string', description: 'What identifies the entry, for good.' } }
        : {}),
      ...Object.fromEntries(
        readableFields(model).map(([name, attribute]) => [
          name,
          outputSchema(models, model.uid, name, attribute),
        ]),
      ),
      ...(isDocument
        ? {
            publishedAt: {
              type: ['string', 'null'],
              format: 'date-time',
              description: 'Null in a draft, which may also lack fields that are required for publication.',
            },
          }
        : {}),
    },
    required: isDocument ? ['id', 'documentId'] : ['id'],
    additionalProperties: false,
  };
}

/** The fields of a content type or component as a caller sends them. */
export function requestSchema(models: Models, model: Model): Schema {
  return {
    type: 'object',
    properties: {
      ...(model.kind === undefined
        ? { id: { type: 'integer', description: 'Of an element that stands and is kept.' } }
        : {}),
      ...Object.fromEntries(
        writableFields(model).map(([name, attribute]) => [
          name,
          inputSchema(models, model.uid, name, attribute),
        ]),
      ),
    },
    additionalProperties: false,
  };
}

/** Uids of every component that models use, directly or inside one another. */
export function componentsOf(models: Models, from: readonly Model[]): Model[] {
  const found = new Map<string, Model>();
  const visit = (model: Model): void => {
    for (const { component } of Object.values(model.attributes)) {
      const used = component === undefined ? undefined : models.get(component);
      if (used === undefined || found.has(used.uid)) continue;
      found.set(used.uid, used);
      visit(used);
    }
  };
  from.forEach(visit);
  return [...found.values()];
}
