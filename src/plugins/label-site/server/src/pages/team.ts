import { applicationIn } from '../services/dossier';
import { sentencesOf } from '../services/refused';
import { ANYTHING, INVITATIONS, INVITED, JOINED, TEAM } from '../services/shapes';
import { addressOf, needed, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { invitationPage } from '../views/invitation-page';
import { leadTo } from '../views/layout';
import { teamPage } from '../views/team-page';

const apiPath = (visit: Visit, ...parts: readonly string[]): string =>
  ['/label/applications', ...[visit.param('id'), ...parts].map(encodeURIComponent)].join('/');

const teamOf = (visit: Visit): string => addressOf(visit, 'dossiers', visit.param('id'), 'equipe');

/** Who works on a dossier; its owner also sees who was invited. */
async function shown(visit: Visit, email: string, errors: readonly string[]): Promise<SiteAnswer> {
  const { visitor } = visit;
  const application = await applicationIn(visit);
  const { data: team } = needed(await visitor.ask({ path: apiPath(visit, 'colleagues') }, TEAM));
  const isOwner = application.as === 'owner';
  const path = apiPath(visit, 'invitations');
  const invitations = isOwner ? needed(await visitor.ask({ path }, INVITATIONS)).data : [];
  return teamPage(visit, { application, team, invitations, email, errors });
}

/** Does something about the team, or shows it again with why not. */
const doing =
  (
    done: 'invited' | 'revoked' | 'removed',
    question: (visit: Visit) => { method: 'POST' | 'DELETE'; path: string; json?: object },
  ): PageOf =>
  async (visit) => {
    const answered = await visit.visitor.ask(question(visit), ANYTHING);
    if (answered.ok) return leadTo(teamOf(visit), done);
    const { refusal } = answered;
    const errors = refusal.status === 400 ? [''] : sentencesOf(refusal);
    return shown(visit, visit.fields.text('email'), errors);
  };

const invite = doing('invited', (visit) => ({
  ...{ method: 'POST', path: apiPath(visit, 'invitations'), json: { email: visit.fields.text('email') } },
}));
const revoke = doing('revoked', (visit) => ({
  ...{ method: 'DELETE', path: apiPath(visit, 'invitations', visit.param('which')) },
}));
const remove = doing('removed', (visit) => ({
  ...{ method: 'DELETE', path: apiPath(visit, 'colleagues', visit.param('which')) },
}));

/** What the link in a mail is about. */
const open: PageOf = async (visit) => {
  const path = `/label/invitations/${encodeURIComponent(visit.param('token'))}`;
  const { data } = needed(await visit.visitor.askAsAnybody({ path }, INVITED));
  return invitationPage(visit, data, []);
};

const accept: PageOf = async (visit) => {
  const token = visit.param('token');
  const path = '/label/invitations/accept';
  const answered = await visit.visitor.ask({ method: 'POST', path, json: { token } }, JOINED);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', answered.data.data.application), 'joined');
  const errors = sentencesOf(answered.refusal);
  const about = `/label/invitations/${encodeURIComponent(token)}`;
  return invitationPage(
    visit,
    needed(await visit.visitor.askAsAnybody({ path: about }, INVITED)).data,
    errors,
  );
};

export const teamRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/equipe', page: (visit) => shown(visit, '', []) },
  { method: 'post', path: '/dossiers/:id/equipe', page: invite },
  { method: 'post', path: '/dossiers/:id/equipe/invitations/:which', page: revoke },
  { method: 'post', path: '/dossiers/:id/equipe/membres/:which', page: remove },
  { method: 'get', path: '/invitations/:token', page: open },
  { method: 'post', path: '/invitations/:token', page: accept },
];
