import { dossierIn } from '../services/dossier';
import { APPLICATIONS } from '../services/shapes';
import { needed, type PageOf, type SiteRoute } from '../site';
import { dossiersPage } from '../views/dossiers-page';
import { overviewPage } from '../views/overview-page';

const list: PageOf = async (visit) =>
  dossiersPage(visit, needed(await visit.visitor.ask({ path: '/label/applications' }, APPLICATIONS)).data);

const overview: PageOf = async (visit) => overviewPage(visit, await dossierIn(visit));

export const dossierRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers', page: list },
  { method: 'get', path: '/dossiers/:id', page: overview },
];
