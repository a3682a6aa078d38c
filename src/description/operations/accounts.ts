import { errors } from '../errors';
import { type Content, type Operation, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';

const text: Schema = { type: 'string' };
const password: Schema = { type: 'string', format: 'password' };
const instant: Schema = { type: 'string', format: 'date-time' };

/** What is said about accounts, by name. */
export const ACCOUNT_SCHEMAS: Readonly<Record<string, Schema>> = {
  Account: {
    description: 'An account of the content API. A commune has one; the label office makes it.',
    type: 'object',
    properties: {
      id: { type: 'integer' },
      documentId: text,
      username: text,
      email: { type: 'string', format: 'email' },
      provider: { type: ['string', 'null'] },
      confirmed: { type: ['boolean', 'null'] },
      blocked: { type: ['boolean', 'null'] },
      createdAt: instant,
      updatedAt: instant,
      publishedAt: instant,
    },
    required: ['id', 'documentId', 'username', 'email'],
    additionalProperties: false,
  },
  Session: {
    description: 'What keeps an account signed in.',
    type: 'object',
    properties: {
      jwt: { type: 'string', description: 'To be sent as `Authorization: Bearer …`; it lives for minutes.' },
      refreshToken: {
        type: 'string',
        description:
          'Gives the next `jwt`, once; absent where it is kept in a cookie out of reach of scripts.',
      },
      user: schemaRef('Account'),
    },
    required: ['jwt'],
    additionalProperties: false,
  },
};

const TAGS = ['Accounts'];

/** Operations on accounts and their sessions, by method and path. */
export const ACCOUNT_OPERATIONS: Readonly<Record<string, Operation>> = {
  'post /api/auth/local': {
    operationId: 'signIn',
    tags: TAGS,
    summary: 'Sign in',
    requestBody: body({ identifier: { ...text, description: 'E-mail address or user name.' }, password }),
    responses: { 200: json('Signed in.', schemaRef('Session')), ...errors(400, 403, 413, 429) },
    security: CREDENTIALS.anyone,
  },
  'post /api/auth/refresh': {
    operationId: 'refreshSession',
    tags: TAGS,
    summary: 'Stay signed in',
    description: 'The refresh token comes from the cookie, or from the request where there is none.',
    requestBody: body({ refreshToken: text }, []),
    responses: { 200: json('The next tokens.', schemaRef('Session')), ...errors(400, 401, 403, 413, 429) },
    security: CREDENTIALS.anyone,
  },
  'post /api/auth/forgot-password': {
    operationId: 'forgotPassword',
    tags: TAGS,
    summary: 'Ask for a new password by e-mail',
    description: 'The answer is the same whether or not there is an account.',
    requestBody: body({ email: { type: 'string', format: 'email' } }),
    responses: { 200: json('Heard.', okSchema()), ...errors(400, 403, 413, 429) },
    security: CREDENTIALS.anyone,
  },
  'post /api/auth/reset-password': {
    operationId: 'resetPassword',
    tags: TAGS,
    summary: 'Set a new password with the code from the e-mail',
    requestBody: body({ code: text, password, passwordConfirmation: password }),
    responses: { 200: json('Changed and signed in.', schemaRef('Session')), ...errors(400, 403, 413, 429) },
    security: CREDENTIALS.anyone,
  },
  'post /api/auth/change-password': {
    operationId: 'changePassword',
    tags: TAGS,
    summary: 'Change the password of the signed-in account',
    description: 'Every other session of the account ends.',
    requestBody: body({ currentPassword: password, password, passwordConfirmation: password }),
    responses: { 200: json('Changed.', schemaRef('Session')), ...errors(400, 401, 403, 413, 429) },
    security: CREDENTIALS.account,
  },
  'post /api/auth/logout': {
    operationId: 'signOut',
    tags: TAGS,
    summary: 'Sign out',
    responses: { 200: json('Signed out.', okSchema()), ...errors(401, 403) },
    security: CREDENTIALS.account,
  },
  'get /api/auth/sessions': {
    operationId: 'listSessions',
    tags: TAGS,
    summary: 'List the sessions of the signed-in account',
    responses: {
      200: json('The sessions, the latest first.', {
        type: 'object',
        properties: { data: { type: 'array', items: { type: 'object' } } },
        required: ['data'],
      }),
      ...errors(401, 403),
    },
    security: CREDENTIALS.account,
  },
  'delete /api/auth/sessions/{sessionId}': {
    operationId: 'endSession',
    tags: TAGS,
    summary: 'End a session of the signed-in account',
    parameters: [
      { name: 'sessionId', in: 'path', required: true, description: 'Of the session.', schema: text },
    ],
    responses: {
      200: json('It is over.', {
        type: 'object',
        properties: { data: { type: 'object' } },
        required: ['data'],
      }),
      ...errors(401, 403, 404),
    },
    security: CREDENTIALS.account,
  },
  'get /api/users/me': {
    operationId: 'readOwnAccount',
    tags: TAGS,
    summary: 'Read the signed-in account',
    responses: { 200: json('The account.', schemaRef('Account')), ...errors(400, 401, 403) },
    security: CREDENTIALS.account,
  },
};

function body(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Operation['requestBody'] {
  return {
    required: required.length > 0,
    content: { 'application/json': { schema: { type: 'object', properties, required } } },
  };
}

function okSchema(): Schema {
  return { type: 'object', properties: { ok: { const: true } }, required: ['ok'] };
}

function json(
  description: string,
  schema: Schema,
): { description: string; content: Record<string, Content> } {
  return { description, content: { 'application/json': { schema } } };
}
