import { errors } from '../errors';
import { type Content, type Operation, orNull, type Parameter, type Schema, schemaRef } from '../openapi';
import { CREDENTIALS } from '../security';

const text: Schema = { type: 'string' };
const KINDS = [
  ...['commitment', 'file', 'link', 'council-decision', 'practice-sheet', 'workshop', 'citizen-day'],
];

const title: Schema = { type: 'string', minLength: 1, maxLength: 300 };
const questions: Schema = {
  type: 'array',
  items: { type: 'string', maxLength: 100 },
  description: 'The codes of the questions that it proves.',
};
const visibility: Schema = {
  enum: ['jury', 'public'],
  description: 'For the team, the office and the jury; or for everybody, once the result is published.',
};
const kind: Schema = { enum: KINDS, description: 'A dossier has one commitment: the next replaces it.' };

/** What is said about evidence, by name. */
export const LABEL_EVIDENCE_SCHEMAS: Readonly<Record<string, Schema>> = {
  LabelEvidence: {
    description: 'A piece of evidence of an application. Of file, link and content it has one.',
    type: 'object',
    properties: {
      id: { type: 'integer' },
      ...{ kind, title, questions, visibility },
      version: { type: 'integer', description: 'For the header `If-Match`; the answer’s `ETag`, too.' },
      file: orNull({
        type: 'object',
        properties: {
          name: text,
          mediaType: text,
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          size: { type: 'integer', description: 'In bytes.' },
        },
        required: ['name', 'mediaType', 'sha256', 'size'],
        additionalProperties: false,
      }),
      link: orNull({ type: 'string', format: 'uri' }),
      content: orNull({
        type: 'object',
        properties: { uid: text, documentId: text },
        required: ['uid', 'documentId'],
        additionalProperties: false,
      }),
    },
    required: [...['id', 'kind', 'title', 'questions', 'visibility', 'version', 'file', 'link', 'content']],
    additionalProperties: false,
  },
};

const TAGS = ['Label'];

const numbered = (name: string, description: string): Parameter => ({
  ...{ name, in: 'path', required: true, description, schema: { type: 'integer' } },
});
const application = numbered('id', 'Of an application whose team the account belongs to.');
const piece = numbered('piece', 'The `id` of a piece of evidence of this application.');
const seen: Parameter = {
  ...{ name: 'If-Match', in: 'header', required: true },
  description: 'The version that was read, such as `"3"`.',
  schema: text,
};

const json = (schema: Schema): Readonly<Record<string, Content>> => ({ 'application/json': { schema } });
const answered = (data: Schema, description: string) => ({
  description,
  content: json({ type: 'object', properties: { data }, required: ['data'] }),
});
const one = (description: string) => answered(schemaRef('LabelEvidence'), description);

const referring = (property: string, schema: Schema): Schema => ({
  type: 'object',
  properties: { kind, title, questions, visibility, [property]: schema },
  required: ['kind', 'title', property],
  additionalProperties: false,
});

const LIST = '/api/label/applications/{id}/evidence';

/** The evidence of applications, by method and path. */
export const LABEL_EVIDENCE_OPERATIONS: Readonly<Record<string, Operation>> = {
  [`get ${LIST}`]: {
    ...{ operationId: 'listLabelEvidence', tags: TAGS, summary: 'List the evidence of an application' },
    parameters: [application],
    responses: {
      200: answered({ type: 'array', items: schemaRef('LabelEvidence') }, 'In the order of its coming.'),
      ...errors(401, 403, 404),
    },
    security: CREDENTIALS.account,
  },
  [`post ${LIST}`]: {
    ...{ operationId: 'addLabelEvidence', tags: TAGS, summary: 'Add a piece of evidence' },
    description:
      'A form with a file; or JSON with a link, or with the `documentId` of published content. Files: PDF, PNG, JPEG, WebP, ODT, ODS, DOCX, XLSX, by their content. While the application is a draft, or a complement is awaited.',
    parameters: [application],
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { kind, title, questions, visibility, file: { type: 'string', format: 'binary' } },
            required: ['kind', 'file'],
          },
        },
        ...json({
          anyOf: [referring('link', { type: 'string', format: 'uri' }), referring('content', text)],
        }),
      },
    },
    responses: { 201: one('The piece.'), ...errors(400, 401, 403, 404, 409, 413, 422, 429) },
    security: CREDENTIALS.account,
  },
  [`patch ${LIST}/{piece}`]: {
    ...{ operationId: 'changeLabelEvidence', tags: TAGS, summary: 'Change what is said about a piece' },
    parameters: [application, piece, seen],
    requestBody: {
      required: true,
      content: json({
        ...{ type: 'object', properties: { title, questions, visibility }, additionalProperties: false },
      }),
    },
    responses: { 200: one('The piece.'), ...errors(400, 401, 403, 404, 409, 412, 428, 429) },
    security: CREDENTIALS.account,
  },
  [`delete ${LIST}/{piece}`]: {
    ...{ operationId: 'removeLabelEvidence', tags: TAGS, summary: 'Remove a piece of evidence' },
    parameters: [application, piece, seen],
    responses: { 200: one('As it was.'), ...errors(401, 403, 404, 409, 412, 428, 429) },
    security: CREDENTIALS.account,
  },
  [`get ${LIST}/{piece}/file`]: {
    ...{ operationId: 'downloadLabelEvidence', tags: TAGS, summary: 'Download the file of a piece' },
    parameters: [application, piece],
    responses: {
      200: {
        description: 'The file, as a download.',
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      ...errors(401, 403, 404),
    },
    security: CREDENTIALS.account,
  },
};
