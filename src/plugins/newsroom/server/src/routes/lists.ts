import { LISTS } from '../permissions';

const config = {
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [LISTS] } }],
};

/** What the panel asks about journalists, below `/newsroom`. */
export const listRoutes = [
  { method: 'POST', path: '/imports/report', handler: 'imports.report', config },
  { method: 'POST', path: '/imports', handler: 'imports.carryOut', config },
  { method: 'GET', path: '/imports/example', handler: 'imports.example', config },
  { method: 'GET', path: '/journalists/export', handler: 'journalists.exported', config },
  { method: 'GET', path: '/journalists/unused', handler: 'journalists.unused', config },
  { method: 'POST', path: '/journalists/:id/forgetting', handler: 'journalists.forget', config },
] as const;
