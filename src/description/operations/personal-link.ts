import { errors } from '../errors';
import { type Content, type Operation, type Parameter, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';

/** What opens a page for one person, without an account. */
const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'The token at the end of the personal link.',
  schema: { type: 'string' },
};

/** What browsers get. */
export const page: Readonly<Record<string, Content>> = { 'text/html': { schema: { type: 'string' } } };

/** What a link shows: data of that schema, or the page that says the same to browsers. */
export const shownAs = (schema: string): Readonly<Record<string, Content>> => ({
  'application/json': {
    schema: { type: 'object', properties: { data: schemaRef(schema) }, required: ['data'] },
  },
  ...page,
});

/** The schema of a document that a link shows. */
export const shownDocument = (description: string): Schema => ({
  type: 'object',
  description,
  properties: { documentId: { type: 'string' } },
  required: ['documentId'],
});

/** An operation below a personal link: whoever holds the link may ask. */
export const byLink = (operation: Omit<Operation, 'parameters' | 'security'>): Operation => ({
  ...operation,
  parameters: [token],
  security: CREDENTIALS.anyone,
});

/** Downloads a file of what a link shows; `what` is shown, such as `draft`. */
export const fileByLink = (operationId: string, tags: readonly string[], what: string): Operation => ({
  operationId,
  tags,
  summary: `Download a file of the ${what}`,
  parameters: [
    token,
    {
      name: 'id',
      in: 'path',
      required: true,
      description: `The \`id\` of a file that the ${what} names.`,
      schema: { type: 'integer' },
    },
  ],
  responses: {
    200: {
      description: 'The file, as a download.',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    302: { description: 'To where the file is kept, when that is not this Parvis.' },
    ...errors(404),
  },
  security: CREDENTIALS.anyone,
});
