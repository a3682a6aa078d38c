import { MANAGE_GRANTS } from '../permissions';

const config = {
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [MANAGE_GRANTS] } },
  ],
};

const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path: `/grants/:uid/:documentId${path}`,
  handler: `grants.${action}`,
  config,
});

/** What the panel asks about accredited readers, below `/embargo`. */
export const grantRoutes = [
  route('GET', '', 'list'),
  route('POST', '', 'create'),
  route('POST', '/:id/renew', 'renew'),
  route('POST', '/:id/revoke', 'revoke'),
];
