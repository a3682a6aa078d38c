import { errors } from '../errors';
import type { Model, Route } from '../models';
import { type Content, type Operation, type Parameter, type Schema, schemaRef } from '../openapi';
import { writableFields } from '../schemas/model-schemas';
import { CREDENTIALS } from '../security';
import { entryParameters, listParameters } from './query';

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The `documentId` of the entry.',
  schema: { type: 'string' },
};

const pagination: Schema = {
  description: 'Of which page; `start` and `limit` where these were asked for.',
  type: 'object',
  properties: {
    page: { type: 'integer' },
    pageSize: { type: 'integer' },
    pageCount: { type: 'integer' },
    start: { type: 'integer' },
    limit: { type: 'integer' },
    total: { type: 'integer' },
  },
  additionalProperties: false,
};

/** Schemas that the answers of every type share. */
export const ENVELOPE_SCHEMAS: Readonly<Record<string, Schema>> = { Pagination: pagination };

/** The operation of a generated route; undefined when the route is not one that Strapi generates for a type. */
export function editorialOperation(route: Route, models: ReadonlyMap<string, Model>): Operation | undefined {
  const [, uid, action] = /^(api::.+)\.([A-Za-z]+)$/.exec(route.handler) ?? [];
  const model = uid === undefined ? undefined : models.get(uid);
  if (model === undefined || action === undefined) return undefined;
  const single = model.kind === 'singleType';
  const base = { operationId: `${action}${model.globalId}`, tags: [tagOf(model)] };
  const named = model.globalId.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const one = single ? `the ${named}` : article(named);
  const path = single ? [] : [id];
  switch (action) {
    case 'find':
      return single
        ? { ...base, ...reads(model), summary: `Read ${one}`, parameters: entryParameters(model) }
        : {
            ...base,
            summary: `List ${tagOf(model).toLowerCase()}`,
            parameters: listParameters(model),
            responses: { 200: json('The entries.', list(model)), ...errors(400, 401, 403) },
            security: CREDENTIALS.reading,
          };
    case 'findOne':
      return {
        ...base,
        ...reads(model),
        summary: `Read ${one}`,
        parameters: [id, ...entryParameters(model)],
      };
    case 'create':
      return {
        ...base,
        summary: `Create ${one}`,
        ...written(model),
        parameters: entryParameters(model),
        requestBody: body(model, { creates: true }),
        responses: { 201: json('The new entry.', entry(model)), ...errors(400, 401, 403, 413, 429) },
        security: CREDENTIALS.writing,
      };
    case 'update':
      return {
        ...base,
        summary: `Change ${one}`,
        ...written(model),
        parameters: [...path, ...entryParameters(model)],
        requestBody: body(model, { creates: false }),
        responses: {
          200: json('The entry after the change.', entry(model)),
          ...errors(400, 401, 403, ...(single ? [] : [404 as const]), 409, 413, 429),
        },
        security: CREDENTIALS.writing,
      };
    case 'delete':
      return {
        ...base,
        summary: `Delete ${one}`,
        parameters: path,
        responses: { 204: { description: 'It is gone.' }, ...errors(400, 401, 403, 404, 409, 429) },
        security: CREDENTIALS.writing,
      };
    default:
      return undefined;
  }
}

/** Under which heading a type's operations stand. */
export function tagOf({ info, globalId }: Model): string {
  const words = (info.pluralName ?? globalId).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function reads(model: Model): Pick<Operation, 'responses' | 'security'> {
  return {
    responses: { 200: json('The entry.', entry(model)), ...errors(400, 401, 403, 404) },
    security: CREDENTIALS.reading,
  };
}

function written({ options }: Model): Pick<Operation, 'description'> {
  return options?.draftAndPublish
    ? { description: 'Writes the draft. What is published does not change before someone publishes it.' }
    : { description: 'Public at once: this type has no drafts.' };
}

function body(model: Model, { creates }: { creates: boolean }): Operation['requestBody'] {
  const required = writableFields(model)
    .filter(([, attribute]) => creates && attribute.required && attribute.default === undefined)
    .filter(([, attribute]) => attribute.type !== 'uid' && !model.options?.draftAndPublish)
    .map(([name]) => name);
  const input = schemaRef(`${model.globalId}Input`);
  const data: Schema = required.length === 0 ? input : { allOf: [input, { type: 'object', required }] };
  return {
    required: true,
    content: { 'application/json': { schema: { type: 'object', properties: { data }, required: ['data'] } } },
  };
}

function list(model: Model): Schema {
  return {
    type: 'object',
    properties: {
      data: { type: 'array', items: schemaRef(model.globalId) },
      meta: { type: 'object', properties: { pagination: schemaRef('Pagination') }, required: ['pagination'] },
    },
    required: ['data', 'meta'],
    additionalProperties: false,
  };
}

function entry(model: Model): Schema {
  return {
    type: 'object',
    properties: { data: schemaRef(model.globalId), meta: { type: 'object' } },
    required: ['data', 'meta'],
    additionalProperties: false,
  };
}

function json(
  description: string,
  schema: Schema,
): { description: string; content: Record<string, Content> } {
  return { description, content: { 'application/json': { schema } } };
}

function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
