import { errors } from '../errors';
import type { Operation } from '../openapi';
import { CREDENTIALS } from '../security';

const TAGS = ['Service'];

/** Operations that belong to no type, by method and path. */
export const SERVICE_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/openapi.json': {
    operationId: 'readDescription',
    tags: TAGS,
    summary: 'This description, for programs',
    responses: {
      200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
      ...errors(),
    },
    security: CREDENTIALS.anyone,
  },
  'get /api/documentation': {
    operationId: 'readDocumentation',
    tags: TAGS,
    summary: 'This description, for people',
    responses: {
      200: { description: 'A page.', content: { 'text/html': { schema: { type: 'string' } } } },
      ...errors(),
    },
    security: CREDENTIALS.anyone,
  },
  'get /api/preview': {
    operationId: 'checkPreview',
    tags: TAGS,
    summary: 'Ask whether the caller may read drafts',
    responses: {
      200: {
        description: 'It may; others get 403.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                data: {
                  type: 'object',
                  properties: { allowed: { const: true } },
                  required: ['allowed'],
                },
              },
              required: ['data'],
            },
          },
        },
      },
      ...errors(401, 403),
    },
    security: CREDENTIALS.writing,
  },
};

/** What is reachable beside the content API's own router. */
export const OTHER_OPERATIONS: Readonly<Record<string, Operation>> = {
  'post /graphql': {
    operationId: 'graphql',
    tags: TAGS,
    summary: 'Ask in GraphQL',
    description: 'The same content and permissions. Queries are limited in depth and cost.',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              query: { type: 'string' },
              variables: { type: ['object', 'null'] },
              operationName: { type: ['string', 'null'] },
            },
            required: ['query'],
          },
          example: { query: '{ partners { name url } }' },
        },
      },
    },
    responses: {
      200: { description: 'Data, errors or both.', content: graphql() },
      400: { description: 'The query is wrong, or asks too much.', content: graphql() },
      ...errors(401, 413),
    },
    security: CREDENTIALS.reading,
  },
  'get /_health': {
    operationId: 'health',
    tags: TAGS,
    summary: 'Ask whether Parvis runs',
    responses: { 204: { description: 'It does.' } },
    security: CREDENTIALS.anyone,
  },
};

function graphql() {
  return {
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          data: { type: ['object', 'null'] },
          errors: {
            type: 'array',
            items: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
          },
        },
      },
    },
  };
}
