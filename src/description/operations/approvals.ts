import { errors } from '../errors';
import type { Operation, Schema } from '../openapi';
import { byLink, fileByLink, shownAs, shownDocument } from './personal-link';

const TAGS = ['Reading under embargo'];

/** What the contact of a partner is shown for approval. */
export const APPROVAL_SCHEMAS: Readonly<Record<string, Schema>> = {
  Approval: {
    description: 'A draft that a partner is asked to approve.',
    type: 'object',
    properties: {
      approved: { type: 'boolean', description: 'Whether the partner has approved this very content.' },
      content: {
        type: 'string',
        description: 'The SHA-256 of the content shown; an approval names it, and counts for no other.',
      },
      overdue: { type: 'boolean', description: 'Whether the planned instant has passed.' },
      embargo: {
        type: 'object',
        properties: {
          until: { type: 'string', format: 'date-time', description: 'UTC.' },
          timezone: { type: 'string', description: 'The IANA zone in which people speak of that instant.' },
        },
        required: ['until', 'timezone'],
      },
      type: { type: 'string', description: 'The uid of the content type.' },
      document: shownDocument('The draft with what it points at; its files have addresses below this link.'),
    },
    required: ['approved', 'content', 'overdue', 'embargo', 'type', 'document'],
  },
};

const approval = shownAs('Approval');

/** The approval of drafts by partners, by method and path. */
export const APPROVAL_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/embargo/approvals/{token}': byLink({
    operationId: 'readForApproval',
    tags: TAGS,
    summary: 'Read a draft that one is asked to approve',
    description:
      'Browsers, which ask for HTML, get a page with a form. A link that is wrong, or whose request has ended, is not told apart from one that never was.',
    responses: { 200: { description: 'The draft in full.', content: approval }, ...errors(404) },
  }),
  'post /api/embargo/approvals/{token}': byLink({
    operationId: 'answerApproval',
    tags: TAGS,
    summary: 'Approve a draft, or comment on it',
    description:
      'An approval names the `content` that was read: when it has been edited since, it has to be read again (409 `CONTENT_CHANGED`).',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              choice: { enum: ['approve', 'comment'] },
              content: { type: 'string' },
              comment: { type: 'string', maxLength: 4000 },
            },
            required: ['choice'],
          },
          example: { choice: 'comment', comment: 'Le nom de notre maire est mal orthographié.' },
        },
      },
    },
    responses: {
      200: { description: 'The draft and how far its approval is.', content: approval },
      303: { description: 'Back to the link, for browsers.' },
      ...errors(404, 409, 429),
    },
  }),
  'get /api/embargo/approvals/{token}/files/{id}': fileByLink('readFileForApproval', TAGS, 'draft'),
};
