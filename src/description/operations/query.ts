import type { Model } from '../models';
import type { Parameter, Reference } from '../openapi';
import { needsPopulate, readableFields } from '../schemas/model-schemas';

const page = (name: string, description: string, minimum: number, maximum?: number): Parameter => ({
  name: `pagination[${name}]`,
  in: 'query',
  description,
  schema: { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) },
});

/** Parameters that are the same for every type. */
export const QUERY_PARAMETERS: Readonly<Record<string, Parameter>> = {
  filters: {
    name: 'filters',
    in: 'query',
    description:
      'Which entries: `filters[field][operator]=value`, through relations too: ' +
      '`filters[issuers][slug][$eq]=…`. Operators: `$eq`, `$eqi`, `$ne`, `$lt`, `$lte`, `$gt`, `$gte`, `$in`, ' +
      '`$notIn`, `$contains`, `$containsi`, `$startsWith`, `$endsWith`, `$null`, `$notNull`, `$between`; ' +
      'combined with `$and`, `$or`, `$not`.',
    schema: { type: 'object', additionalProperties: true },
    style: 'deepObject',
    explode: true,
  },
  search: {
    name: '_q',
    in: 'query',
    description: 'Words that some text of the entry contains.',
    schema: { type: 'string' },
  },
  page: page('page', 'Number of the page, from 1. Not together with `start` and `limit`.', 1),
  pageSize: page('pageSize', 'Entries on a page; 25 unless told, 100 at most.', 1),
  start: page('start', 'Entries to pass over.', 0),
  limit: page('limit', 'Entries to return; 25 unless told, 100 at most.', 1),
  withCount: {
    name: 'pagination[withCount]',
    in: 'query',
    description: 'Whether the total is counted.',
    schema: { type: 'boolean', default: true },
  },
  status: {
    name: 'status',
    in: 'query',
    description: 'Published entries, or drafts. `draft` is refused (403) without the permission `preview`.',
    schema: { type: 'string', enum: ['published', 'draft'], default: 'published' },
  },
};

const shared = (name: keyof typeof QUERY_PARAMETERS): Reference => ({
  $ref: `#/components/parameters/${name}`,
});

/** Parameters with which a list of a type is asked for. */
export function listParameters(model: Model): (Parameter | Reference)[] {
  return [
    shared('filters'),
    ...entryParameters(model),
    sort(model),
    ...['page', 'pageSize', 'start', 'limit', 'withCount', 'search'].map(shared),
  ];
}

/** Parameters with which one entry of a type is asked for. */
export function entryParameters(model: Model): (Parameter | Reference)[] {
  const populated = readableFields(model).filter(([, attribute]) => needsPopulate(attribute));
  return [
    fields(model),
    ...(populated.length === 0 ? [] : [populate(populated.map(([name]) => name))]),
    ...(model.options?.draftAndPublish ? [shared('status')] : []),
  ];
}

function scalarFields(model: Model): string[] {
  return readableFields(model)
    .filter(([, attribute]) => !needsPopulate(attribute))
    .map(([name]) => name);
}

function fields(model: Model): Parameter {
  return {
    name: 'fields',
    in: 'query',
    description: 'Fields to return, separated by commas; all unless told. The ids always come.',
    schema: {
      type: 'array',
      items: { type: 'string', enum: ['*', 'id', 'documentId', ...scalarFields(model)] },
    },
    style: 'form',
    explode: false,
  };
}

function sort(model: Model): Parameter {
  const names = ['id', 'documentId', ...scalarFields(model)];
  return {
    name: 'sort',
    in: 'query',
    description: 'Order, by fields separated by commas, each with `:asc` (unless told) or `:desc`.',
    schema: { type: 'array', items: { type: 'string', pattern: `^(${names.join('|')})(:(asc|desc))?$` } },
    style: 'form',
    explode: false,
  };
}

function populate(names: readonly string[]): Parameter {
  return {
    name: 'populate',
    in: 'query',
    description:
      `What to return beside the plain fields: ${names.map((name) => `\`${name}\``).join(', ')}, separated by ` +
      'commas, or `*` for all. Deeper and with choices of its own in brackets: ' +
      '`populate[name][fields][0]=…`, `populate[name][populate][inner]=true`.',
    schema: { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: true }] },
  };
}
