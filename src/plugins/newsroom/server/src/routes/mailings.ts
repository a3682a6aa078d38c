import { MAILINGS } from '../permissions';

const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [MAILINGS] } },
  ],
};

const route = (method: 'GET' | 'POST' | 'PUT', path: string, action: string) => ({
  ...{ method, path: `/mailings${path}`, handler: `mailings.${action}`, config },
});

/** What the panel asks about mailings, below `/newsroom`. */
export const mailingRoutes = [
  route('GET', '/documents', 'documents'),
  route('GET', '/lists', 'lists'),
  route('GET', '', 'find'),
  route('POST', '', 'create'),
  route('GET', '/:id', 'findOne'),
  route('PUT', '/:id', 'change'),
  route('POST', '/:id/plan', 'plan'),
  route('POST', '/:id/send', 'send'),
  route('POST', '/:id/reopen', 'reopen'),
  route('POST', '/:id/cancel', 'cancel'),
  route('GET', '/:id/preview', 'preview'),
  route('POST', '/:id/test', 'test'),
  route('GET', '/:id/unreached', 'unreached'),
];

/** Open to whoever holds a personal link, which is asked for in the handler. */
export const unsubscriptionRoutes = [
  {
    ...{ method: 'GET', path: '/newsroom/unsubscriptions/:token', handler: 'unsubscriptions.ask' },
    config: { auth: false },
  },
  {
    ...{ method: 'POST', path: '/newsroom/unsubscriptions/:token', handler: 'unsubscriptions.unsubscribe' },
    config: { auth: false },
  },
];
