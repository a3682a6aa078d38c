import { READ, RETRY } from '../permissions';

const allowed = (...actions: readonly string[]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});

/** The routes of the panel, below `/jobs`. */
export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/queue', handler: 'board.jobs', config: allowed(READ) },
    { method: 'GET', path: '/mails', handler: 'board.mails', config: allowed(READ) },
    { method: 'POST', path: '/queue/:id/retry', handler: 'board.retry', config: allowed(READ, RETRY) },
    { method: 'DELETE', path: '/queue/:id', handler: 'board.giveUp', config: allowed(READ, RETRY) },
  ],
} as const;
