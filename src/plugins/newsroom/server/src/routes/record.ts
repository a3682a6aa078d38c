import { CORRECT, WITHDRAW } from '../permissions';

const route = (method: 'GET' | 'POST', path: string, handler: string, action?: string) => ({
  method,
  path: `/record/:uid/:documentId${path}`,
  handler: `record.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(action === undefined ? [] : [{ name: 'admin::hasPermissions', config: { actions: [action] } }]),
    ],
  },
});

/** What the panel asks about the public record of a document, below `/newsroom`. */
export const recordRoutes = [
  route('GET', '', 'state'),
  route('GET', '/comparison', 'comparison'),
  route('POST', '/correction', 'correct', CORRECT),
  route('POST', '/withdrawal', 'withdraw', WITHDRAW),
  route('POST', '/reinstatement', 'reinstate', WITHDRAW),
];
