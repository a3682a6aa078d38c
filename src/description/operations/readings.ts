import { errors } from '../errors';
import type { Operation, Schema } from '../openapi';
import { byLink, fileByLink, shownAs, shownDocument } from './personal-link';

const TAGS = ['Reading under embargo'];

const instant: Schema = { type: 'string', format: 'date-time' };

const embargo: Schema = {
  type: 'object',
  properties: {
    until: { ...instant, description: 'UTC.' },
    timezone: { type: 'string', description: 'The IANA zone in which people speak of that instant.' },
    inWords: { type: 'string', description: 'The same in the language of the reader.' },
  },
  required: ['until', 'timezone', 'inWords'],
};

/** What a personal link shows. */
export const READING_SCHEMAS: Readonly<Record<string, Schema>> = {
  Reading: {
    description:
      'What a personal link shows now. Nothing of the document stands in it before the conditions are accepted.',
    type: 'object',
    properties: {
      stage: {
        enum: ['conditions', 'embargoed', 'public'],
        description: 'The conditions are to be accepted; the draft may be read; the document is public.',
      },
      reader: {
        type: 'object',
        properties: {
          person: { type: 'string' },
          outlet: { type: 'string' },
          language: { enum: ['fr', 'en'] },
        },
        required: ['person', 'outlet', 'language'],
      },
      expiresAt: { ...instant, description: 'When the link ceases to open anything.' },
      embargo,
      conditions: {
        type: 'object',
        description: 'What the reader is asked to promise, in their language.',
        properties: {
          introduction: { type: 'string' },
          terms: { type: 'array', items: { type: 'string' } },
          promise: { type: 'string' },
        },
        required: ['introduction', 'terms', 'promise'],
      },
      type: { type: 'string', description: 'The uid of the content type.' },
      document: shownDocument(
        'The document with what it points at; its files have addresses below this link.',
      ),
    },
    required: ['stage', 'reader', 'expiresAt'],
  },
};

const reading = shownAs('Reading');

/** Reading by accredited people, by method and path. */
export const READING_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/embargo/readings/{token}': byLink({
    operationId: 'readUnderEmbargo',
    tags: TAGS,
    summary: 'Open a personal link',
    description:
      'The conditions of the embargo, then what they protect, then what is public. Browsers, which ask for HTML, get a page that needs nothing else. Each call is logged. A link that is wrong, revoked or expired, and one whose document is no longer planned, is not told apart from one that never was.',
    responses: {
      200: { description: 'What the link shows.', content: reading },
      303: { description: 'To the page of the site, for browsers, when the site has one.' },
      ...errors(404),
    },
  }),
  'post /api/embargo/readings/{token}/acceptance': byLink({
    operationId: 'acceptEmbargo',
    tags: TAGS,
    summary: 'Accept the conditions of an embargo',
    description:
      '`until` is the instant that the conditions named: when the embargo has been moved since, they have to be read again (409 `CONDITIONS_CHANGED`). Accepting twice does no harm.',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { accepts: { const: true }, until: instant },
            required: ['accepts', 'until'],
          },
          example: { accepts: true, until: '2026-11-23T09:00:00.000Z' },
        },
      },
    },
    responses: {
      200: { description: 'What the link shows now.', content: reading },
      303: { description: 'Back to the link, for browsers.' },
      ...errors(400, 404, 409, 429),
    },
  }),
  'get /api/embargo/readings/{token}/files/{id}': fileByLink('readFileUnderEmbargo', TAGS, 'document'),
};
