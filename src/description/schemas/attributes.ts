import type { Attribute, Model } from '../models';
import { orNull, type Schema, schemaRef } from '../openapi';

type Models = ReadonlyMap<string, Model>;

/** What stands in fields that are declared as plain JSON, by uid and field. */
const JSON_FIELDS: Readonly<Record<string, Schema>> = {
  'api::commune.commune.postalCodes': { type: 'array', items: { type: 'string', pattern: '^\\d{5}$' } },
  'api::partnership.partnership.sdgs': {
    type: 'array',
    items: { type: 'integer', minimum: 1, maximum: 17 },
  },
  'api::site.site.languages': { type: 'array', items: { type: 'string' } },
};

const SCALARS: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  richtext: { type: 'string' },
  uid: { type: 'string' },
  email: { type: 'string', format: 'email' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string' },
  datetime: { type: 'string', format: 'date-time' },
  integer: { type: 'integer' },
  biginteger: { type: 'string' },
  float: { type: 'number' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
};

/** Whether a relation leads to many. */
export function isToMany({ relation }: Attribute): boolean {
  return relation?.endsWith('Many') ?? false;
}

/** A field's value without what it points to; undefined for media, relations and components. */
export function valueSchema(uid: string, name: string, attribute: Attribute): Schema | undefined {
  if (attribute.type === 'blocks') return schemaRef('Blocks');
  if (attribute.type === 'json') return JSON_FIELDS[`${uid}.${name}`] ?? {};
  if (attribute.type === 'enumeration') return { type: 'string', enum: attribute.enum ?? [] };
  const scalar = SCALARS[attribute.type];
  if (scalar === undefined) return undefined;
  const { maxLength, minLength, min, max } = attribute;
  return {
    ...scalar,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(typeof min === 'number' ? { minimum: min } : {}),
    ...(typeof max === 'number' ? { maximum: max } : {}),
  };
}

/**
 * A field as it is read.
 *
 * @throws Error for a kind of field that this description does not know yet.
 */
export function outputSchema(models: Models, uid: string, name: string, attribute: Attribute): Schema {
  const value = valueSchema(uid, name, attribute);
  if (value !== undefined) return attribute.required || isAnything(value) ? value : orNull(value);
  if (attribute.type === 'media') {
    return attribute.multiple ? orNull(listOf(schemaRef('UploadFile'))) : orNull(schemaRef('UploadFile'));
  }
  const target = schemaRef(named(models, attribute.component ?? attribute.target, `${uid}.${name}`));
  if (attribute.type === 'component') return attribute.repeatable ? listOf(target) : orNull(target);
  return isToMany(attribute) ? listOf(target) : orNull(target);
}

/** A field as it is written; the inverse of {@link outputSchema}. */
export function inputSchema(models: Models, uid: string, name: string, attribute: Attribute): Schema {
  const value = valueSchema(uid, name, attribute);
  if (value !== undefined) return isAnything(value) ? value : orNull(value);
  if (attribute.type === 'media') {
    const file: Schema = { type: 'integer', description: 'The `id` of an uploaded file.' };
    return attribute.multiple ? listOf(file) : orNull(file);
  }
  if (attribute.type === 'relation') return schemaRef('RelationInput');
  const component = schemaRef(`${named(models, attribute.component, `${uid}.${name}`)}Input`);
  return attribute.repeatable ? listOf(component) : orNull(component);
}

/** How relations are written: by documentId, replacing or adding to those that stand. */
export const RELATION_INPUT: Schema = {
  description: 'Entries to refer to, by `documentId`: one, a list that replaces, or changes to what stands.',
  anyOf: [
    { type: ['string', 'null'] },
    listOf({ type: 'string' }),
    {
      type: 'object',
      properties: {
        set: listOf({ type: 'string' }),
        connect: listOf({ type: 'string' }),
        disconnect: listOf({ type: 'string' }),
      },
      additionalProperties: false,
    },
  ],
};

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

function isAnything(schema: Schema): boolean {
  return Object.keys(schema).length === 0;
}

function named(models: Models, uid: string | undefined, field: string): string {
  const target = uid === undefined ? undefined : models.get(uid);
  if (target === undefined) throw new Error(`The API description does not know what ${field} holds.`);
  return target.globalId;
}
