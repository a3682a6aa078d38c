import type { SiteRoute } from '../site';
import { accountRoutes } from './account';
import { dossierRoutes } from './dossiers';
import { homeRoutes } from './home';
import { questionRoutes } from './questions';
import { scriptRoutes } from './script';

/** Every address of the site. */
export const ROUTES: readonly SiteRoute[] = [
  ...homeRoutes,
  ...accountRoutes,
  ...dossierRoutes,
  ...questionRoutes,
  ...scriptRoutes,
];
