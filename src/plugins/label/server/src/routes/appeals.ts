import { OFFICE } from '../permissions';

const office = (method: 'GET' | 'POST', path: string, action: string) => ({
  ...{ method, path, handler: `office-appeals.${action}` },
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [OFFICE] } },
    ],
  },
});

/** What the office does with appeals, below `/label`. */
export const officeAppealRoutes = [
  office('GET', '/applications/:id/appeals', 'list'),
  office('POST', '/appeals/:id/steps/:event', 'step'),
];

const commune = (method: 'GET' | 'POST', action: string) => ({
  ...{ method, path: '/applications/:id/appeals', handler: `appeals.${action}` },
  config: {},
});

/** What a commune holds against a decision, below `/api/label`. */
export const appealRoutes = [commune('GET', 'list'), commune('POST', 'file')];
