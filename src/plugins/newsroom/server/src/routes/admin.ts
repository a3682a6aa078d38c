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

/** What the panel asks. */
export default {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/types',
      handler: 'panelTypes.list',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
    route('GET', '', 'state'),
    route('GET', '/comparison', 'comparison'),
    route('POST', '/correction', 'correct', CORRECT),
    route('POST', '/withdrawal', 'withdraw', WITHDRAW),
    route('POST', '/reinstatement', 'reinstate', WITHDRAW),
  ],
};
