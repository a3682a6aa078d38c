import { office } from './panel-route';

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

/** For the label office, in the panel. */
export const officeEvidenceRoutes = [
  office('GET', '/applications/:id/evidence/:piece/file', 'office-evidence.file'),
];
