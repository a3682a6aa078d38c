import { errors } from '../errors';
import { type Operation, orNull, type Parameter, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';

const TAGS = ['Label'];
const text: Schema = { type: 'string' };
const integer: Schema = { type: 'integer' };
const instant: Schema = { type: 'string', format: 'date-time', description: 'UTC.' };

/** An object with all of these. */
const whole = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  ...{ type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
});

/** What communes are asked for after their submission, and what they hold against a decision. */
export const LABEL_INSTRUCTION_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelComplement: whole(
    {
      id: integer,
      items: {
        type: 'array',
        items: whole({
          question: {
            ...orNull(text),
            description:
              'The question whose answer may be changed; null for what belongs to the whole dossier.',
          },
          text,
        }),
      },
      due: { ...instant, description: 'At this instant it is too late to answer.' },
      askedAt: instant,
      ...{ answer: orNull(text), answeredAt: orNull(instant) },
      closedAt: {
        ...orNull(instant),
        description:
          'When it was answered, or the office went on without an answer; null while one is awaited.',
      },
    },
    'What the label office has asked a commune for.',
  ),
  LabelAppeal: whole(
    {
      id: integer,
      state: { enum: ['filed', 'admissible', 'inadmissible', 're-examined', 'upheld', 'reformed'] },
      grounds: { ...text, maxLength: 20_000 },
      reason: { ...orNull(text), description: 'Why it ended as it did.' },
      filedAt: instant,
    },
    'What a commune holds against the decision on its application.',
  ),
};

const ID: Parameter = {
  ...{ name: 'id', in: 'path', required: true, schema: integer },
  description: 'The application. One that is not the account’s is not told apart from one that is not there.',
};

const json = (description: string, data: Schema) => ({
  description,
  content: { 'application/json': { schema: whole({ data }) } },
});

/** Complements and appeals, by method and path. */
export const LABEL_INSTRUCTION_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/label/applications/{id}/complements': {
    ...{ operationId: 'listLabelComplements', tags: TAGS, security: CREDENTIALS.account },
    ...{ summary: 'List what the label office has asked for', parameters: [ID] },
    responses: {
      200: json('The latest first.', { type: 'array', items: schemaRef('LabelComplement') }),
      ...errors(401, 403, 404),
    },
  },
  'post /api/label/applications/{id}/complements/answer': {
    ...{ operationId: 'answerLabelComplement', tags: TAGS, security: CREDENTIALS.account },
    ...{ summary: 'Answer what the label office has asked for', parameters: [ID] },
    description:
      'Before the due instant; later it is 409 `TOO_LATE`. The dossier, with the answers and the evidence that were changed for it, is kept as the next revision.',
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: whole({ version: integer, answer: { ...text, maxLength: 10_000 } }) },
      },
    },
    responses: {
      200: json('The application as it is now.', schemaRef('LabelApplication')),
      ...errors(400, 401, 403, 404, 409, 412, 429),
    },
  },
  'get /api/label/applications/{id}/appeals': {
    ...{ operationId: 'listLabelAppeals', tags: TAGS, security: CREDENTIALS.account },
    ...{ summary: 'List the appeals against the decision on an application', parameters: [ID] },
    responses: {
      200: json('The latest first.', { type: 'array', items: schemaRef('LabelAppeal') }),
      ...errors(401, 403, 404),
    },
  },
  'post /api/label/applications/{id}/appeals': {
    ...{ operationId: 'fileLabelAppeal', tags: TAGS, security: CREDENTIALS.account },
    ...{ summary: 'Contest the decision on an application', parameters: [ID] },
    description:
      'After the proclamation and before the limit of the calendar; later it is 409 `APPEAL_TOO_LATE`. An admissible appeal is examined on the same grid by a panel of which no member took part in the first decision, and makes it no less favourable.',
    requestBody: {
      required: true,
      content: { 'application/json': { schema: whole({ grounds: { ...text, maxLength: 20_000 } }) } },
    },
    responses: {
      201: json('The appeal.', schemaRef('LabelAppeal')),
      ...errors(400, 401, 403, 404, 409, 429),
    },
  },
};
