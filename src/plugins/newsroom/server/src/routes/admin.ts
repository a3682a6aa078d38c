import { listRoutes } from './lists';
import { mailingRoutes } from './mailings';
import { recordRoutes } from './record';

/** What the panel asks. */
export default {
  type: 'admin',
  routes: [
    {
      method: 'GET',
      path: '/types',
      handler: 'panelTypes.list',
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    },
    ...recordRoutes,
    ...listRoutes,
    ...mailingRoutes,
  ],
};
