import { documentAt } from '../services/document';
import { applicationIn, complementsOf, dossierIn } from '../services/dossier';
import { sentencesOf } from '../services/refused';
import { ANYTHING, APPEALS, AWARD, type Award, DECISION } from '../services/shapes';
import { addressOf, needed, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { type AppealForm, appealsPage } from '../views/appeals-page';
import { type ComplementForm, complementPage } from '../views/complement-page';
import { decisionPage, renouncePage } from '../views/decision-page';
import { followUpPage } from '../views/follow-up-page';
import { nothingPage } from '../views/interrupted';
import { leadTo } from '../views/layout';

const apiPath = (visit: Visit, part: string): string =>
  `/label/applications/${encodeURIComponent(visit.param('id'))}/${part}`;

/** What there is, or null where the API says that there is nothing: before the proclamation there is no decision. */
const perhaps = async <Data>(answered: Promise<Parameters<typeof needed<Data>>[0]>): Promise<Data | null> => {
  const read = await answered;
  return !read.ok && read.refusal.status === 404 ? null : needed(read);
};

const followUp: PageOf = async (visit) => {
  const application = await applicationIn(visit);
  const decision = await perhaps(visit.visitor.ask({ path: apiPath(visit, 'decision') }, DECISION));
  return followUpPage(visit, application, decision !== null);
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

const awardIn = async (visit: Visit): Promise<Award | null> =>
  (await perhaps(visit.visitor.ask({ path: apiPath(visit, 'award') }, AWARD)))?.data ?? null;

const decision: PageOf = async (visit) => {
  const application = await applicationIn(visit);
  const { data } = needed(await visit.visitor.ask({ path: apiPath(visit, 'decision') }, DECISION));
  return decisionPage(visit, application, data, await awardIn(visit));
};

const report: PageOf = (visit) => documentAt(visit, apiPath(visit, 'decision/report.pdf'));

const askRenounce: PageOf = async (visit) => {
  const [application, award] = [await applicationIn(visit), await awardIn(visit)];
  return award === null ? nothingPage(visit) : renouncePage(visit, application, award, []);
};

const renounce: PageOf = async (visit) => {
  const { fields, visitor } = visit;
  const [application, award] = [await applicationIn(visit), await awardIn(visit)];
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
