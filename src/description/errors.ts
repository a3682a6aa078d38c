import { type Reference, type Response, type Schema, schemaRef } from './openapi';

/** The one shape of every refusal and failure on `/api`. */
export const ERROR_SCHEMA: Schema = {
  description: 'A refusal or failure.',
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer', minimum: 400, maximum: 599, description: 'The HTTP status.' },
        name: { type: 'string', description: 'The kind of error, for programs.' },
        message: { type: 'string', description: 'What is wrong, for people.' },
        details: {
          type: 'object',
          description: 'What is known beyond the message; for wrong fields, `errors` lists each.',
          properties: {
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  path: { type: 'array', items: { type: ['string', 'integer'] } },
                  message: { type: 'string' },
                  name: { type: 'string' },
                },
                required: ['path', 'message'],
              },
            },
          },
        },
      },
      required: ['status', 'name', 'message'],
    },
  },
  required: ['data', 'error'],
  additionalProperties: false,
};

const ERRORS = {
  400: [
    'BadRequest',
    'ValidationError',
    'Invalid key colour',
    'The request is wrong: an unknown parameter, a wrong field.',
  ],
  401: [
    'Unauthorized',
    'UnauthorizedError',
    'Missing or invalid credentials',
    'The credentials are wrong or expired.',
  ],
  403: ['Forbidden', 'ForbiddenError', 'Forbidden', 'The caller may not do this.'],
  404: ['NotFound', 'NotFoundError', 'Not Found', 'There is no such entry, or none that is published.'],
  409: [
    'Conflict',
    'ConflictError',
    'What has been public is withdrawn, not deleted',
    'The state of the entry forbids it; `details.code` says which rule does.',
  ],
  412: [
    'PreconditionFailed',
    'PreconditionFailedError',
    'Somebody has saved meanwhile: reload the page.',
    'What was read has been changed since; `details` says what its version is now.',
  ],
  413: ['PayloadTooLarge', 'PayloadTooLargeError', 'request entity too large', 'The request is too large.'],
  422: [
    'UnprocessableContent',
    'UnprocessableContentError',
    'This mark is not on the scale: choose one from 0 to 4.',
    'What was sent breaks a rule of its subject; `details.reasons` lists each.',
  ],
  428: [
    'PreconditionRequired',
    'PreconditionRequiredError',
    'Say in the header If-Match which version you have read.',
    'The header `If-Match` is missing.',
  ],
  429: ['TooManyRequests', 'RateLimitError', 'Too many requests', 'Too many requests; try again later.'],
  500: [
    'InternalServerError',
    'InternalServerError',
    'Internal Server Error',
    'A failure that should not happen.',
  ],
} as const;

export type ErrorStatus = keyof typeof ERRORS;

/** The answers that operations share, by name. */
export const ERROR_RESPONSES: Readonly<Record<string, Response>> = Object.fromEntries(
  Object.entries(ERRORS).map(([status, [name, kind, message, description]]) => [
    name,
    {
      description,
      content: {
        'application/json': {
          schema: schemaRef('Error'),
          example: { data: null, error: { status: Number(status), name: kind, message, details: {} } },
        },
      },
    },
  ]),
);

/** The refusals and failures with which an operation can answer, beside its own answers. 500 is always one. */
export function errors(...statuses: readonly ErrorStatus[]): Record<string, Reference> {
  return Object.fromEntries(
    [...statuses, 500 as const].map((status) => [
      String(status),
      { $ref: `#/components/responses/${ERRORS[status][0]}` },
    ]),
  );
}
