import { office } from './panel-route';

/** What the office does with appeals, below `/label`. */
export const officeAppealRoutes = [
  office('GET', '/applications/:id/appeals', 'office-appeals.list'),
  office('POST', '/appeals/:id/steps/:event', 'office-appeals.step'),
];

const commune = (method: 'GET' | 'POST', action: string) => ({
  ...{ method, path: '/applications/:id/appeals', handler: `appeals.${action}` },
  config: {},
});

/** What a commune holds against a decision, below `/api/label`. */
export const appealRoutes = [commune('GET', 'list'), commune('POST', 'file')];
