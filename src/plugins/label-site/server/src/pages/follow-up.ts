import { documentAt } from '../services/document';
import { applicationIn, awardOf, complementsOf, dossierIn } from '../services/dossier';
import { sentencesOf } from '../services/refused';
import { renewalWayOf } from '../services/renewal';
import { ANYTHING, APPEALS, DECISION } from '../services/shapes';
import {
  addressOf,
  needed,
  type PageOf,
  perhaps,
  type SiteAnswer,
  type SiteRoute,
  type Visit,
} from '../site';
import { type AppealForm, appealsPage } from '../views/appeals-page';
import { type ComplementForm, complementPage } from '../views/complement-page';
import { decisionPage } from '../views/decision-page';
import { followUpPage } from '../views/follow-up-page';
import { nothingPage } from '../views/interrupted';
import { leadTo } from '../views/layout';
import { renouncePage } from '../views/renounce-page';

const apiPath = (visit: Visit, part: string): string =>
  `/label/applications/${encodeURIComponent(visit.param('id'))}/${part}`;

const followUp: PageOf = async (visit) => {
  const application = await applicationIn(visit);
  const decision = perhaps(await visit.visitor.ask({ path: apiPath(visit, 'decision') }, DECISION));
  const award = decision === null ? null : await awardOf(visit, application);
  const renewal = award === null ? null : await renewalWayOf(visit, application, award);
  return followUpPage(visit, application, { isDecided: decision !== null, renewal });
};

async function complement(visit: Visit, typed: ComplementForm): Promise<SiteAnswer> {
  const dossier = await dossierIn(visit);
  const complements = await complementsOf(visit, dossier.application);
  return complementPage(visit, dossier, complements, typed);
}

const answerComplement: PageOf = async (visit) => {
  const { fields, visitor } = visit;
  const answer = fields.text('text').trim();
  if (answer === '') return complement(visit, { text: answer, errors: [''] });
  const json = { version: Number(fields.text('version')) || 1, answer };
  const question = { method: 'POST', path: apiPath(visit, 'complements/answer'), json } as const;
  const answered = await visitor.ask(question, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', visit.param('id'), 'suivi'), 'completed');
  return complement(visit, { text: fields.text('text'), errors: sentencesOf(answered.refusal) });
};

const decision: PageOf = async (visit) => {
  const application = await applicationIn(visit);
  const { data } = needed(await visit.visitor.ask({ path: apiPath(visit, 'decision') }, DECISION));
  return decisionPage(visit, application, data, await awardOf(visit, application));
};

const report: PageOf = (visit) => documentAt(visit, apiPath(visit, 'decision/report.pdf'));

const askRenounce: PageOf = async (visit) => {
  const application = await applicationIn(visit);
  const award = await awardOf(visit, application);
  return award === null ? nothingPage(visit) : renouncePage(visit, application, award, []);
};

const renounce: PageOf = async (visit) => {
  const { fields, visitor } = visit;
  const application = await applicationIn(visit);
  const award = await awardOf(visit, application);
  if (award === null) return nothingPage(visit);
  if (fields.text('sure') === '') return renouncePage(visit, application, award, ['']);
  const json = { version: Number(fields.text('version')) || award.version };
  const question = { method: 'POST', path: apiPath(visit, 'award/renounce'), json } as const;
  const answered = await visitor.ask(question, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', application.id, 'decision'), 'renounced');
  return renouncePage(visit, application, award, sentencesOf(answered.refusal));
};

async function appeals(visit: Visit, typed: AppealForm): Promise<SiteAnswer> {
  const application = await applicationIn(visit);
  const { data } = needed(await visit.visitor.ask({ path: apiPath(visit, 'appeals') }, APPEALS));
  return appealsPage(visit, application, data, typed);
}

const appeal: PageOf = async (visit) => {
  const grounds = visit.fields.text('text').trim();
  if (grounds === '') return appeals(visit, { text: '', errors: [''] });
  const question = { method: 'POST', path: apiPath(visit, 'appeals'), json: { grounds } } as const;
  const answered = await visit.visitor.ask(question, ANYTHING);
  if (answered.ok) return leadTo(addressOf(visit, 'dossiers', visit.param('id'), 'recours'), 'appealed');
  return appeals(visit, { text: visit.fields.text('text'), errors: sentencesOf(answered.refusal) });
};

export const followUpRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/suivi', page: followUp },
  {
    method: 'get',
    path: '/dossiers/:id/complement',
    page: (visit) => complement(visit, { text: '', errors: [] }),
  },
  { method: 'post', path: '/dossiers/:id/complement', page: answerComplement },
  { method: 'get', path: '/dossiers/:id/decision', page: decision },
  { method: 'get', path: '/dossiers/:id/rapport.pdf', page: report },
  { method: 'get', path: '/dossiers/:id/recours', page: (visit) => appeals(visit, { text: '', errors: [] }) },
  { method: 'post', path: '/dossiers/:id/recours', page: appeal },
  { method: 'get', path: '/dossiers/:id/renonciation', page: askRenounce },
  { method: 'post', path: '/dossiers/:id/renonciation', page: renounce },
];
