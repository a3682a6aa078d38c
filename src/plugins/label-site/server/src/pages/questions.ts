import { answerBody, EMPTY, saysTheSame, type TypedAnswer, typedAnswer } from '../domain/answer';
import { placeOf } from '../domain/outline';
import type { Refusal } from '../services/answered';
import { type Dossier, dossierIn } from '../services/dossier';
import { estimateWith } from '../services/estimate';
import { sentencesOf } from '../services/refused';
import { changeOf } from '../services/renewal';
import { type Question, SAVED, STALE } from '../services/shapes';
import { addressOf, type PageOf, type SiteAnswer, type SiteRoute, type Visit } from '../site';
import { estimateIn, scriptAnswer } from '../views/estimate';
import { nothingPage } from '../views/interrupted';
import { leadTo } from '../views/layout';
import { type AskedQuestion, conflictPage, questionPage, savedForm } from '../views/question-page';

const versionIn = ({ fields }: Visit): number => {
  const text = fields.text('version');
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
};

/** A page about the question that the address names, or one that says that it is not asked. */
const aboutQuestion =
  (page: (visit: Visit, dossier: Dossier, question: Question) => SiteAnswer | Promise<SiteAnswer>): PageOf =>
  async (visit) => {
    const dossier = await dossierIn(visit);
    const place = placeOf(dossier.questions, visit.param('question'));
    return place === null ? nothingPage(visit) : page(visit, dossier, place.question);
  };

/** A question with what has become of it, where an earlier application is renewed. */
async function shown(visit: Visit, question: Question, asked: AskedQuestion): Promise<SiteAnswer> {
  const changed = await changeOf(visit, asked.dossier.application, question.code);
  return questionPage(visit, question, { ...asked, changed });
}

const ask = aboutQuestion((visit, dossier, question) => {
  const saved = dossier.application.answers.find((answer) => answer.question === question.code);
  return shown(visit, question, { dossier, code: question.code, ...savedForm(saved, EMPTY) });
});

/** Where one goes from a question that is saved. */
function onwards(visit: Visit, { application, questions }: Dossier, code: string): string {
  const own = addressOf(visit, 'dossiers', application.id);
  if (visit.fields.text('choice') === 'stay')
    return addressOf(visit, 'dossiers', application.id, 'questions', code);
  // Only what was asked for can be changed, and then has to be sent.
  if (application.state === 'complement-requested')
    return addressOf(visit, 'dossiers', application.id, 'complement');
  const after = placeOf(questions, code)?.after;
  return after == null ? own : addressOf(visit, 'dossiers', application.id, 'questions', after.code);
}

/** What was refused stays in the form, with why beside it: somebody was faster, or it cannot be kept so. */
async function refused(
  visit: Visit,
  question: Question,
  {
    dossier,
    typed,
    refusal,
  }: { readonly dossier: Dossier; readonly typed: TypedAnswer; readonly refusal: Refusal },
): Promise<SiteAnswer> {
  const { code } = question;
  const stale = STALE.safeParse(refusal.details);
  if (refusal.status === 412 && stale.success) {
    const { version, present } = stale.data;
    return conflictPage(visit, question, { dossier, code, typed, version }, present);
  }
  const name =
    refusal.code.startsWith('MARK') || refusal.code === 'NOT_APPLICABLE_FORBIDDEN' ? 'mark' : 'text';
  const errors = sentencesOf(refusal).map((message) => ({ name, message }));
  return shown(visit, question, {
    ...{ dossier, code, typed, version: versionIn(visit), errors, status: refusal.status },
  });
}

/** The score with what is typed: a sentence for the script, the whole page for the button. Nothing is saved. */
async function estimated(
  visit: Visit,
  dossier: Dossier,
  question: Question,
  typed: TypedAnswer,
): Promise<SiteAnswer> {
  const { code } = question;
  const answered = await estimateWith(visit, dossier, code, typed);
  if (!answered.ok) {
    if (visit.byScript) return scriptAnswer(null);
    return refused(visit, question, { dossier, typed, refusal: answered.refusal });
  }
  const estimate = estimateIn(answered.data, visit.language);
  if (visit.byScript) return scriptAnswer(estimate);
  return shown(visit, question, { dossier, code, typed, version: versionIn(visit), estimate });
}

const answer = aboutQuestion(async (visit, dossier, question) => {
  const { code } = question;
  const typed = typedAnswer(visit.fields);
  if (visit.fields.text('choice') === 'estimate') return estimated(visit, dossier, question, typed);
  const version = versionIn(visit);
  const saved = dossier.application.answers.find((one) => one.question === code);
  const before = savedForm(saved, EMPTY);
  if (saysTheSame(typed, before.typed)) return leadTo(onwards(visit, dossier, code));
  const path = `/label/applications/${dossier.application.id}/answers/${encodeURIComponent(code)}`;
  const headers = { 'if-match': `"${version}"` };
  const json = answerBody(typed);
  const answered = await visit.visitor.ask({ method: 'PATCH', path, json, headers }, SAVED);
  if (!answered.ok) return refused(visit, question, { dossier, typed, refusal: answered.refusal });
  return leadTo(onwards(visit, dossier, code), 'saved');
});

export const questionRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '/dossiers/:id/questions/:question', page: ask },
  { method: 'post', path: '/dossiers/:id/questions/:question', page: answer },
];
