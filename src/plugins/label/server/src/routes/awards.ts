import { office } from './panel-route';

/** What the office asks of proclamations and awards, below `/label`. */
export const officeAwardRoutes = [
  office('GET', '/editions/:id/proclamation', 'proclamations.find'),
  office('PUT', '/editions/:id/proclamation', 'proclamations.plan'),
  office('DELETE', '/editions/:id/proclamation', 'proclamations.cancel'),
  office('GET', '/editions/:id/awards', 'office-awards.list'),
  office('POST', '/awards/:id/steps/:event', 'office-awards.step'),
  office('GET', '/awards/:id/certificate.pdf', 'office-awards.certificate'),
  office('GET', '/applications/:id/report.pdf', 'office-awards.report'),
];

const own = (method: 'GET' | 'POST', path: string, action: string) => ({
  ...{ method, path: `/applications/:id${path}`, handler: `own-decisions.${action}` },
  config: {},
});

/** What a commune asks about its own, below `/api/label`. */
export const ownAwardRoutes = [
  own('GET', '/decision', 'decision'),
  own('GET', '/decision/report.pdf', 'report'),
  own('GET', '/award', 'award'),
  own('GET', '/award/certificate.pdf', 'certificate'),
  own('POST', '/award/renounce', 'renounce'),
];
