import { applicationIn } from '../services/dossier';
import type { PageOf, SiteRoute } from '../site';
import { followUpPage } from '../views/follow-up-page';

const followUp: PageOf = async (visit) => followUpPage(visit, await applicationIn(visit));

export const followUpRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/suivi', page: followUp },
];
