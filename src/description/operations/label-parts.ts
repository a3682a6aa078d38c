import { type ErrorStatus, errors } from '../errors';
import type { Operation, Parameter, Response, Schema } from '../openapi';
import { CREDENTIALS } from '../security';

export const TAGS = ['Label'];

export const text: Schema = { type: 'string' };
export const integer: Schema = { type: 'integer' };
export const instant: Schema = { type: 'string', format: 'date-time', description: 'UTC.' };
export const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object with all of these. */
export const whole = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  ...{ type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
});

/** An answer in JSON. */
export const json = (description: string, data: Schema, more: Pick<Response, 'headers'> = {}): Response => ({
  ...{ description, ...more },
  content: { 'application/json': { schema: whole({ data }) } },
});

/** What is sent in JSON. */
export const body = (schema: Schema, required: boolean): Pick<Operation, 'requestBody'> => ({
  requestBody: { required, content: { 'application/json': { schema } } },
});

export const APPLICATION: Parameter = {
  ...{ name: 'id', in: 'path', required: true, schema: integer },
  description: 'The application. One that is not the account’s is not told apart from one that is not there.',
};

type About = Pick<Operation, 'operationId' | 'summary' | 'responses'> & Partial<Operation>;

/** What an account asks, and how it can be refused. */
export const byAccount = (about: About, statuses: readonly ErrorStatus[]): Operation => ({
  ...{ tags: TAGS, security: CREDENTIALS.account, ...about },
  responses: { ...about.responses, ...errors(401, 403, ...statuses) },
});

/** What an account asks of its application. */
export const ofApplication = (about: About, statuses: readonly ErrorStatus[]): Operation =>
  byAccount({ parameters: [APPLICATION], ...about }, statuses);

/** What everybody asks. */
export const byEverybody = (about: About, statuses: readonly ErrorStatus[]): Operation => ({
  ...{ tags: TAGS, security: CREDENTIALS.anyone, ...about },
  responses: { ...about.responses, ...errors(...statuses) },
});
