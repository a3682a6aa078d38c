import { errors } from '../errors';
import type { Operation, Parameter } from '../openapi';
import { CREDENTIALS } from '../security';

const TAGS = ['Press releases'];

const token: Parameter = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'The token at the end of the personal link.',
  schema: { type: 'string' },
};

const page = { 'text/html': { schema: { type: 'string' } } } as const;

/** How journalists leave the press lists, by method and path. */
export const UNSUBSCRIPTION_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/newsroom/unsubscriptions/{token}': {
    operationId: 'askToUnsubscribe',
    tags: TAGS,
    summary: 'Open the page on which a journalist unsubscribes',
    description: 'It changes nothing: programs follow links, too.',
    parameters: [token],
    responses: {
      200: { description: 'A page with one button.', content: page },
      404: { description: 'No such link: a page that says so.', content: page },
      ...errors(),
    },
    security: CREDENTIALS.anyone,
  },
  'post /api/newsroom/unsubscriptions/{token}': {
    operationId: 'unsubscribe',
    tags: TAGS,
    summary: 'Unsubscribe a journalist from all mailings',
    description:
      'In one click (RFC 8058), as mail programs do it from `List-Unsubscribe`. The body does not matter. Repeated, it answers the same.',
    parameters: [token],
    responses: {
      200: { description: 'Nothing is sent to them any more.', content: page },
      404: { description: 'No such link: a page that says so.', content: page },
      ...errors(429),
    },
    security: CREDENTIALS.anyone,
  },
};
