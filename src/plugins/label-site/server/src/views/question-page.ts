import { type FieldError, html, link, type Markup, notice, type PageAnswer } from '@parvis/pages';
import { type TypedAnswer, typedOf } from '../domain/answer';
import { placeOf } from '../domain/outline';
import { COLON, inBoth } from '../language';
import type { Dossier } from '../services/dossier';
import type { ChangedQuestion } from '../services/renewal';
import type { Question, SavedAnswer } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { changeNotice } from './change-notice';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { questionForm } from './question-form';
import { savedAnswer } from './saved-answer';

const WORDS = inBoth({
  fr: {
    place: (number: number, of: number) => `Question ${number} sur ${of}`,
    missing: 'Il manque encore à cette question',
    back: 'Revenir au dossier',
    ...{ before: 'Question précédente', after: 'Question suivante' },
    evidence: 'Pièces justificatives',
    needs: (count: number) =>
      count === 0
        ? 'Aucune pièce n’est exigée ; celles que vous joignez aident à juger.'
        : `Au moins ${count} ${count > 1 ? 'pièces sont exigées' : 'pièce est exigée'} dès que la note dépasse le minimum.`,
    add: 'Joindre une pièce à cette question',
    closed: 'Cette réponse ne peut plus être modifiée.',
    conflict: 'Quelqu’un a répondu entre-temps',
    conflictText:
      'Depuis que vous avez ouvert la question, une autre personne, ou un autre onglet, a enregistré une réponse. Rien n’est perdu : comparez les deux, reprenez ce que vous voulez, puis choisissez.',
    theirs: 'La réponse enregistrée',
    at: (instant: string) => `Enregistrée le ${instant}.`,
    keepTheirs: 'Garder la réponse enregistrée',
    mine: 'Votre réponse, qui n’est pas enregistrée',
    keepMine: 'Remplacer par ma réponse',
  },
  en: {
    place: (number: number, of: number) => `Question ${number} of ${of}`,
    missing: 'This question still lacks',
    back: 'Back to the application',
    ...{ before: 'Previous question', after: 'Next question' },
    evidence: 'Evidence',
    needs: (count: number) =>
      count === 0
        ? 'No evidence is demanded; what you attach helps to judge.'
        : `At least ${count} ${count > 1 ? 'pieces are' : 'piece is'} demanded as soon as the mark is above the lowest.`,
    add: 'Attach evidence to this question',
    closed: 'This answer cannot be changed any more.',
    conflict: 'Somebody has answered meanwhile',
    conflictText:
      'Since you opened the question, another person, or another tab, has saved an answer. Nothing is lost: compare the two, take over what you want, then choose.',
    theirs: 'The answer that is saved',
    at: (instant: string) => `Saved on ${instant}.`,
    keepTheirs: 'Keep the answer that is saved',
    mine: 'Your answer, which is not saved',
    keepMine: 'Replace it by my answer',
  },
});

/** A question of a dossier, as a page shows it. */
export interface AskedQuestion {
  readonly dossier: Dossier;
  readonly code: string;
  readonly typed: TypedAnswer;
  readonly version: number;
  readonly errors?: readonly FieldError[];
  /** What the answers would score, in a sentence. */
  readonly estimate?: string | null;
  readonly status?: number;
  /** How it has changed since the application that is renewed. */
  readonly changed?: ChangedQuestion | null;
}

/** The ways around a question. */
function neighbours(visit: Visit, { dossier: { application, questions }, code }: AskedQuestion): Markup {
  const words = WORDS[visit.language];
  const place = placeOf(questions, code);
  const to = (question: Question | null | undefined, label: string) =>
    question == null
      ? undefined
      : html`<li>${link(addressOf(visit, 'dossiers', application.id, 'questions', question.code), `${label}${COLON[visit.language]}${question.label}`)}</li>`;
  return html`<ul>${to(place?.before, words.before)}${to(place?.after, words.after)}<li>${link(addressOf(visit, 'dossiers', application.id), words.back)}</li></ul>`;
}

/** What a score would be, announced when it changes. */
export const estimateBox = (estimate: string | null): Markup =>
  html`<p id="estimate" role="status"${estimate === null ? html` hidden` : undefined}>${estimate ?? ''}</p>`;

/** One question: what it asks, what was answered, and what it still lacks. */
export function questionPage(visit: Visit, question: Question, asked: AskedQuestion): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { dossier, code, typed, version, errors = [], estimate = null, status, changed = null } = asked;
  const { application, questions } = dossier;
  const number = placeOf(questions, code)?.number ?? 0;
  const lacking = application.missing.filter((one) => one.question === code);
  const action = addressOf(visit, 'dossiers', application.id, 'questions', code);
  // What was refused because the question was closed meanwhile is not lost.
  const mayChange = dossier.open.has(code) || errors.length > 0;
  const saved = application.answers.find((one) => one.question === code);
  const pieces = `${addressOf(visit, 'dossiers', application.id, 'pieces')}?question=${encodeURIComponent(code)}`;
  const body = mayChange
    ? html`${questionForm(visit, { question, action, typed, version, errors })}${estimateBox(estimate)}`
    : html`${notice('information', words.closed)}${saved === undefined ? undefined : savedAnswer(question, saved, language)}`;
  return sitePage(visit, {
    ...{ title: question.label, fault: errors.length > 0 },
    ...(status === undefined ? {} : { status }),
    ...(mayChange ? { script: `${visit.options.path}/note.js` } : {}),
    body: html`${dossierWays(visit, application)}
<p class="soft">${[words.place(number, questions.length), ...question.within].join(' – ')}</p>
${question.help === null ? undefined : html`<p>${question.help}</p>`}
${changed === null || !mayChange ? undefined : changeNotice(question, changed, language)}
${lacking.length === 0 || version === 0 || !mayChange ? undefined : notice('warning', words.missing, html`<ul>${lacking.map(({ message }) => html`<li>${message}</li>`)}</ul>`)}${body}
<h2>${words.evidence}</h2><p>${words.needs(question.evidence.minimum)}</p>
<p>${link(pieces, words.add)}</p>
${neighbours(visit, asked)}`,
  });
}

/** Somebody was faster: both answers, and the choice between them. Nothing is saved before one is made. */
export function conflictPage(
  visit: Visit,
  question: Question,
  asked: AskedQuestion,
  present: SavedAnswer | null,
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { dossier, code, typed, version } = asked;
  const { application } = dossier;
  const action = addressOf(visit, 'dossiers', application.id, 'questions', code);
  const theirs =
    present === null
      ? undefined
      : html`<h2>${words.theirs}</h2><p class="soft">${words.at(instantIn(present.at, application.edition.zone, language))}</p>
${savedAnswer(question, present, language)}<p>${link(action, words.keepTheirs)}</p>`;
  return sitePage(visit, {
    ...{ title: words.conflict, status: 412, fault: true },
    body: html`${notice('error', question.label, html`<p>${words.conflictText}</p>`)}${theirs}
<h2>${words.mine}</h2>
${questionForm(visit, { question, action, typed, version, errors: [], save: words.keepMine })}${estimateBox(null)}`,
  });
}

/** The form of a question as it was saved. */
export const savedForm = (saved: SavedAnswer | undefined, empty: TypedAnswer) => ({
  typed: saved === undefined ? empty : typedOf(saved),
  version: saved?.version ?? 0,
});
