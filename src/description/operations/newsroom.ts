import { errors } from '../errors';
import type { Operation, Parameter, Response } from '../openapi';
import { CREDENTIALS } from '../security';

const TAGS = ['Press releases'];

const documentId: Parameter = {
  name: 'documentId',
  in: 'path',
  required: true,
  description: 'The `documentId` of the release.',
  schema: { type: 'string' },
};

const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The `ETag` of the copy that the caller has.',
  schema: { type: 'string' },
};

/** What a release is handed over in, by method and path. */
export const NEWSROOM_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/press-releases/{documentId}/pdf': {
    operationId: 'readPressReleasePdf',
    tags: TAGS,
    summary: 'Read a press release as a PDF',
    description:
      'The published release in French on A4: tagged, with alternative texts, for screen readers as for print. That of a withdrawn release says so, and nothing else of it.',
    parameters: [documentId, ifNoneMatch],
    responses: {
      200: file('application/pdf', 'The document; `Content-Disposition` names the file.'),
      304: { description: 'It is what the caller has.' },
      ...errors(403, 404),
    },
    security: CREDENTIALS.anyone,
  },
  'get /api/press-releases/{documentId}/press-kit': {
    operationId: 'readPressReleaseKit',
    tags: TAGS,
    summary: 'Read the press kit of a release',
    description:
      'A ZIP with the PDF, the text, and the images in their full size with a file of credits and licences.',
    parameters: [documentId, ifNoneMatch],
    responses: {
      200: file('application/zip', 'The kit; `Content-Disposition` names the file.'),
      304: { description: 'It is what the caller has.' },
      ...errors(403, 404),
    },
    security: CREDENTIALS.anyone,
  },
};

function file(type: string, description: string): Response {
  return {
    description,
    content: { [type]: { schema: { type: 'string', format: 'binary' } } },
    headers: {
      ETag: { description: 'Changes with what is answered.', schema: { type: 'string' } },
      'Content-Disposition': { description: 'The name of the file.', schema: { type: 'string' } },
    },
  };
}
