import { definitionList, html, link, linkButton, type Markup, notice, type PageAnswer } from '@parvis/pages';
import { sectionsOf } from '../domain/outline';
import { inBoth, nameOf } from '../language';
import type { Dossier } from '../services/dossier';
import type { Application } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { dossierTitle, dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { stateIn } from './states';

const WORDS = inBoth({
  fr: {
    ...{ state: 'État', submittedAt: 'Déposée', closes: 'Clôture', claim: 'Habilitation' },
    claims: {
      requested: 'demandée, le bureau du label la vérifie',
      confirmed: 'confirmée par le bureau du label',
      refused: 'refusée par le bureau du label',
      none: 'à demander avant le dépôt',
    },
    progress: (done: number, of: number) =>
      of === 0
        ? 'Aucune question'
        : `${done} ${done > 1 ? 'questions complètes' : 'question complète'} sur ${of}`,
    missing: 'Ce qui manque encore',
    complete: 'Le dossier est complet.',
    commitment: 'Joindre l’engagement du maire',
    questions: 'Les questions',
    ...{ done: 'complète', todo: 'à compléter', unanswered: 'sans réponse' },
    submit: 'Vérifier et déposer le dossier',
    reason: 'Motif de la décision d’irrecevabilité',
    renews: (year: number) => `Ce dossier reprend les réponses de ${year}`,
    changes: 'Voir ce qui a changé dans les questions',
  },
  en: {
    ...{ state: 'State', submittedAt: 'Submitted', closes: 'Closing', claim: 'Right to apply' },
    claims: {
      requested: 'asked for, the label office is looking into it',
      confirmed: 'confirmed by the label office',
      refused: 'refused by the label office',
      none: 'to be asked for before the submission',
    },
    progress: (done: number, of: number) => `${done} of ${of} questions are complete`,
    missing: 'What is still missing',
    complete: 'The application is complete.',
    commitment: 'Attach the commitment of the mayor',
    questions: 'The questions',
    ...{ done: 'complete', todo: 'to be completed', unanswered: 'not answered' },
    submit: 'Check and submit the application',
    reason: 'Why it was found inadmissible',
    renews: (year: number) => `This application takes over the answers of ${year}`,
    changes: 'See what has changed in the questions',
  },
});

/** Everything that keeps the dossier from being submitted, each with a way to where it is mended. */
export function missingList(visit: Visit, { id, missing }: Application): Markup {
  const words = WORDS[visit.language];
  if (missing.length === 0) return html`<p>${words.complete}</p>`;
  const items = missing.map(({ question, message, code }) => {
    if (question !== null)
      return html`<li>${link(addressOf(visit, 'dossiers', id, 'questions', question), message)}</li>`;
    const to = `${addressOf(visit, 'dossiers', id, 'pieces')}#commitment`;
    return html`<li>${link(to, code === 'COMMITMENT_MISSING' ? words.commitment : message)}</li>`;
  });
  return html`<ol>${items}</ol>`;
}

function questionList(visit: Visit, { application, questions }: Dossier): Markup {
  const words = WORDS[visit.language];
  const open = new Set(application.missing.map(({ question }) => question));
  const given = new Set(application.answers.map(({ question }) => question));
  const stateOf = (code: string): string => {
    if (!open.has(code)) return words.done;
    return given.has(code) ? words.todo : words.unanswered;
  };
  const sections = sectionsOf(questions).map(({ heading, questions: own }) => {
    const items = own.map(
      ({ code, label }) =>
        html`<li>${link(addressOf(visit, 'dossiers', application.id, 'questions', code), label)} <span class="soft">(${stateOf(code)})</span></li>`,
    );
    return html`${heading === '' ? undefined : html`<h3>${heading}</h3>`}<ul>${items}</ul>`;
  });
  return html`<h2>${words.questions}</h2>${sections}`;
}

/** The whole dossier at one glance: how far it is, what it lacks, and where everything is. */
export function overviewPage(visit: Visit, dossier: Dossier): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { application } = dossier;
  const { id, edition, state, submittedAt, progress, claim, reason, renewal } = application;
  const { closes } = edition.calendar;
  const isDraft = state === 'draft';
  const facts = definitionList([
    [words.state, stateIn(state, language)],
    [words.submittedAt, submittedAt === null ? undefined : instantIn(submittedAt, edition.zone, language)],
    [words.closes, closes == null || !isDraft ? undefined : instantIn(closes, edition.zone, language)],
    [words.claim, isDraft ? nameOf(words.claims, claim ?? 'none') : undefined],
  ]);
  const changes = html`<p>${link(addressOf(visit, 'dossiers', id, 'changements'), words.changes)}</p>`;
  const said = words.progress(progress.done, progress.of);
  const bar = html`<p id="progress">${said}</p><progress max="${progress.of}" value="${progress.done}" aria-labelledby="progress"></progress>`;
  const lacking = html`<h2 id="missing">${words.missing}</h2>${missingList(visit, application)}
<p>${linkButton(addressOf(visit, 'dossiers', id, 'depot'), words.submit)}</p>`;
  return sitePage(visit, {
    title: dossierTitle(application),
    body: html`${dossierWays(visit, application)}
${reason === null ? undefined : notice('warning', words.reason, html`<p>${reason}</p>`)}
${renewal === null ? undefined : notice('information', words.renews(renewal.year), changes)}${facts}
${isDraft ? html`${bar}${lacking}` : undefined}
${questionList(visit, dossier)}`,
  });
}
