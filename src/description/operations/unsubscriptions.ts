import { errors } from '../errors';
import type { Operation } from '../openapi';
import { byLink, page } from './personal-link';

const TAGS = ['Press releases'];

/** How journalists leave the press lists, by method and path. */
export const UNSUBSCRIPTION_OPERATIONS: Readonly<Record<string, Operation>> = {
  'get /api/newsroom/unsubscriptions/{token}': byLink({
    operationId: 'askToUnsubscribe',
    tags: TAGS,
    summary: 'Open the page on which a journalist unsubscribes',
    description: 'It changes nothing: programs follow links, too.',
    responses: {
      200: { description: 'A page with one button.', content: page },
      404: { description: 'No such link: a page that says so.', content: page },
      ...errors(),
    },
  }),
  'post /api/newsroom/unsubscriptions/{token}': byLink({
    operationId: 'unsubscribe',
    tags: TAGS,
    summary: 'Unsubscribe a journalist from all mailings',
    description:
      'In one click (RFC 8058), as mail programs do it from `List-Unsubscribe`. The body does not matter. Repeated, it answers the same.',
    responses: {
      200: { description: 'Nothing is sent to them any more.', content: page },
      404: { description: 'No such link: a page that says so.', content: page },
      ...errors(429),
    },
  }),
};
