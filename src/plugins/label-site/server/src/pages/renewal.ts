import type { Refusal } from '../services/answered';
import { applicationIn, awardOf, dossierIn } from '../services/dossier';
import { sentencesOf } from '../services/refused';
import { formerOf, renewalWayOf } from '../services/renewal';
import { BEGUN } from '../services/shapes';
import { addressOf, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { changesPage } from '../views/changes-page';
import { nothingPage } from '../views/interrupted';
import { leadTo } from '../views/layout';
import { renewalPage } from '../views/renewal-page';

/** How the label of a dossier can be renewed now, with why it could not. */
async function shown(visit: Visit, refusal: Refusal | null): Promise<SiteAnswer> {
  const errors = refusal === null ? [] : sentencesOf(refusal);
  const application = await applicationIn(visit);
  const award = await awardOf(visit, application);
  const way = award === null ? null : await renewalWayOf(visit, application, award);
  if (award === null || way === null) return nothingPage(visit);
  const lacksClaim = refusal?.code === 'CLAIM_NEEDED';
  return renewalPage(visit, { application, award, way, errors, lacksClaim });
}

/** Begins an application with the answers of the one that is renewed. The API says whether that is possible. */
const renew: PageOf = async (visit) => {
  const { id, commune } = await applicationIn(visit);
  const json = { edition: visit.fields.text('edition'), commune: commune.code, renews: id };
  const answered = await visit.visitor.ask({ method: 'POST', path: '/label/applications', json }, BEGUN);
  if (!answered.ok) return shown(visit, answered.refusal);
  return leadTo(addressOf(visit, 'dossiers', answered.data.data.id, 'changements'), 'renewal-begun');
};

const changes: PageOf = async (visit) => {
  const dossier = await dossierIn(visit);
  const { renewal } = dossier.application;
  if (renewal === null) return nothingPage(visit);
  return changesPage(visit, dossier, renewal, await formerOf(visit, renewal));
};

export const renewalRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/renouvellement', page: (visit) => shown(visit, null) },
  { method: 'post', path: '/dossiers/:id/renouvellement', page: renew },
  { method: 'get', path: '/dossiers/:id/changements', page: changes },
];
