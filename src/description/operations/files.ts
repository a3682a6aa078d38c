import { errors } from '../errors';
import type { Model } from '../models';
import { type Content, type Operation, type Parameter, type Schema, schemaRef } from '../openapi';
import { answerSchema } from '../schemas/model-schemas';
import { CREDENTIALS } from '../security';
import { entryParameters, listParameters } from './query';

const TAGS = ['Files'];
const PREVIEW_NEEDED = 'Needs the permission `preview`: the media library holds the files of drafts.';
const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The `id` of the file.',
  schema: { type: 'integer' },
};

const file = schemaRef('UploadFile');
const files: Schema = { type: 'array', items: file };

/** What an uploaded file may be told about itself. */
const fileInfo: Schema = {
  type: 'string',
  contentMediaType: 'application/json',
  description: 'JSON with `name`, `alternativeText` and `caption`; a list of these for several files.',
};

/** A file as it is read: from the media library directly, with one field more than from an entry. */
export function fileSchema(models: ReadonlyMap<string, Model>, model: Model): Schema {
  const schema = answerSchema(models, model);
  return {
    ...schema,
    properties: {
      ...schema.properties,
      isUrlSigned: { type: 'boolean', description: 'Whether `url` ends with time; only on `/api/upload`.' },
    },
  };
}

/**
 * Operations on the files of the media library, by method and path.
 *
 * @param model of a file.
 */
export function fileOperations(model: Model): Readonly<Record<string, Operation>> {
  return {
    'get /api/upload/files': {
      operationId: 'listFiles',
      tags: TAGS,
      summary: 'List files',
      description: PREVIEW_NEEDED,
      parameters: listParameters(model),
      responses: { 200: json('The files.', files), ...errors(400, 401, 403) },
      security: CREDENTIALS.writing,
    },
    'get /api/upload/files/page': {
      operationId: 'listFilesByPage',
      tags: TAGS,
      summary: 'List files, page by page',
      description: PREVIEW_NEEDED,
      parameters: listParameters(model),
      responses: {
        200: json('The files of the page.', {
          type: 'object',
          properties: {
            data: files,
            meta: {
              type: 'object',
              properties: { pagination: schemaRef('Pagination') },
              required: ['pagination'],
            },
          },
          required: ['data', 'meta'],
        }),
        ...errors(400, 401, 403),
      },
      security: CREDENTIALS.writing,
    },
    'get /api/upload/files/{id}': {
      operationId: 'readFile',
      tags: TAGS,
      summary: 'Read what is known of a file',
      description: PREVIEW_NEEDED,
      parameters: [id, ...entryParameters(model)],
      responses: { 200: json('The file.', file), ...errors(400, 401, 403, 404) },
      security: CREDENTIALS.writing,
    },
    'post /api/upload': {
      operationId: 'uploadFiles',
      tags: TAGS,
      summary: 'Upload files',
      description:
        'Types and sizes are checked by content. With `id`, that file is replaced or described anew.',
      parameters: [
        {
          name: 'id',
          in: 'query',
          description: 'Of the file to replace or describe anew.',
          schema: { type: 'integer' },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: {
                files: {
                  type: 'array',
                  items: { type: 'string', contentMediaType: 'application/octet-stream' },
                },
                fileInfo,
              },
            },
          },
        },
      },
      responses: {
        200: json('The file after the change.', file),
        201: json('The new files.', files),
        ...errors(400, 401, 403, 404, 413, 429),
      },
      security: CREDENTIALS.writing,
    },
    'delete /api/upload/files/{id}': {
      operationId: 'deleteFile',
      tags: TAGS,
      summary: 'Delete a file',
      description: PREVIEW_NEEDED,
      parameters: [id],
      responses: { 200: json('The file that was.', file), ...errors(400, 401, 403, 404, 429) },
      security: CREDENTIALS.writing,
    },
  };
}

function json(
  description: string,
  schema: Schema,
): { description: string; content: Record<string, Content> } {
  return { description, content: { 'application/json': { schema } } };
}
