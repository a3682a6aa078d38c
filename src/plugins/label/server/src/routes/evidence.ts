import { OFFICE } from '../permissions';

const route = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, action: string) => ({
  ...{ method, path: `/applications/:id/evidence${path}`, handler: `evidence.${action}` },
  config: {},
});

/** For the team of an application. */
export const evidenceRoutes = [
  route('GET', '', 'list'),
  route('POST', '', 'add'),
  route('PATCH', '/:piece', 'change'),
  route('DELETE', '/:piece', 'remove'),
  route('GET', '/:piece/file', 'file'),
];

const office = (path: string, action: string) => ({
  ...{ method: 'GET', path: `/applications/:id/evidence${path}`, handler: `office-evidence.${action}` },
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [OFFICE] } },
    ],
  },
});

/** For the label office, in the panel. */
export const officeEvidenceRoutes = [office('', 'list'), office('/:piece/file', 'file')];
