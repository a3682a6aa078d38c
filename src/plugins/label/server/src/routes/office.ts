import { office } from './panel-route';

/** What the office asks in the panel, below `/label`. */
export const officeRoutes = [
  office('GET', '/programmes', 'programmes.list'),
  office('POST', '/programmes', 'programmes.create'),
  office('GET', '/editions', 'editions.list'),
  office('POST', '/editions', 'editions.create'),
  office('GET', '/editions/:id', 'editions.find'),
  office('PUT', '/editions/:id', 'editions.prepare'),
  office('POST', '/editions/:id/steps/:event', 'editions.step'),
  office('GET', '/claims', 'office-claims.list'),
  office('POST', '/claims/:id/confirm', 'office-claims.confirm'),
  office('POST', '/claims/:id/refuse', 'office-claims.refuse'),
];
