import type { SiteRoute } from '../site';
import { accountRoutes } from './account';
import { beginRoutes } from './begin';
import { communeRoutes } from './communes';
import { contentRoutes } from './contents';
import { dossierRoutes } from './dossiers';
import { evidenceRoutes } from './evidence';
import { followUpRoutes } from './follow-up';
import { homeRoutes } from './home';
import { passwordRoutes } from './passwords';
import { questionRoutes } from './questions';
import { renewalRoutes } from './renewal';
import { scriptRoutes } from './script';
import { stepRoutes } from './steps';
import { teamRoutes } from './team';

/** Every address of the site; what is named comes before what stands for any name. */
export const ROUTES: readonly SiteRoute[] = [
  ...homeRoutes,
  ...accountRoutes,
  ...passwordRoutes,
  ...communeRoutes,
  ...beginRoutes,
  ...dossierRoutes,
  ...questionRoutes,
  ...contentRoutes,
  ...evidenceRoutes,
  ...teamRoutes,
  ...stepRoutes,
  ...followUpRoutes,
  ...renewalRoutes,
  ...scriptRoutes,
];
