import { definitionList, html, link, linkButton, type Markup, notice, type PageAnswer } from '@parvis/pages';
import { isAllowed } from '../domain/possible';
import type { RenewalWay } from '../domain/renewal-way';
import { timelineOf } from '../domain/timeline';
import { inBoth } from '../language';
import type { Application, PublicEdition } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { stateIn } from './states';

const WORDS = inBoth({
  fr: {
    title: 'Suivi du dossier',
    ...{ state: 'État', submitted: 'Déposé', due: 'Complément attendu avant le', reason: 'Motif' },
    steps: 'Les étapes',
    stages: {
      ...{ preparation: 'Préparation et dépôt', instruction: 'Instruction par le bureau du label' },
      ...{ jury: 'Examen par le jury', decision: 'Délibération et proclamation', appeals: 'Recours' },
    },
    ...{ past: 'terminée', now: 'en cours', ahead: 'à venir' },
    until: (instant: string) => `jusqu’au ${instant}`,
    at: (instant: string) => `proclamation le ${instant}`,
    complement: 'Le bureau du label demande un complément',
    complementText: 'Répondre à la demande de complément',
    decision: 'Lire la décision',
    ...{ receipt: 'Voir le récépissé de dépôt', withdraw: 'Retirer la candidature' },
    renew: 'Demander le renouvellement',
    renewing: (year: number) => `Ouvrir la demande de renouvellement pour ${year}`,
    renewable: (instant: string) => `Le renouvellement pourra être demandé à partir du ${instant}.`,
  },
  en: {
    title: 'Follow-up of the application',
    ...{ state: 'State', submitted: 'Submitted', due: 'Complement awaited before', reason: 'Reason' },
    steps: 'The stages',
    stages: {
      ...{ preparation: 'Preparation and submission', instruction: 'Instruction by the label office' },
      ...{ jury: 'Examination by the jury', decision: 'Deliberation and proclamation', appeals: 'Appeals' },
    },
    ...{ past: 'over', now: 'under way', ahead: 'to come' },
    until: (instant: string) => `until ${instant}`,
    at: (instant: string) => `proclamation on ${instant}`,
    complement: 'The label office asks for a complement',
    complementText: 'Answer what is asked for',
    decision: 'Read the decision',
    ...{ receipt: 'See the acknowledgement of receipt', withdraw: 'Withdraw the application' },
    renew: 'Ask for the renewal',
    renewing: (year: number) => `Open the renewal for ${year}`,
    renewable: (instant: string) => `The renewal can be asked for from ${instant} on.`,
  },
});

/** The stages of an application as a list in their order. */
function timeline({ language }: Visit, { state, edition }: Application): Markup | undefined {
  const words = WORDS[language];
  const stages = timelineOf(state, edition.calendar);
  if (stages.length === 0) return undefined;
  const items = stages.map(({ stage, when, until }) => {
    const instant = until === null ? null : instantIn(until, edition.zone, language);
    const day =
      instant === null ? '' : `, ${stage === 'decision' ? words.at(instant) : words.until(instant)}`;
    const current = when === 'now' ? html` class="now" aria-current="step"` : undefined;
    return html`<li${current}>${words.stages[stage]} (${words[when]}${day})</li>`;
  });
  return html`<h2>${words.steps}</h2><ol class="steps">${items}</ol>`;
}

/** The way to the renewal of the label, or from when on there is one. */
function renewalWay(
  visit: Visit,
  { id }: Application,
  way: RenewalWay<PublicEdition> | null,
): Markup | undefined {
  const { language } = visit;
  const words = WORDS[language];
  if (way === null || way.kind === 'none' || way.kind === 'late') return undefined;
  if (way.kind === 'begun') {
    const begun = addressOf(visit, 'dossiers', way.application);
    return html`<p>${link(begun, words.renewing(way.edition.year))}</p>`;
  }
  if (way.kind === 'open')
    return html`<p>${linkButton(addressOf(visit, 'dossiers', id, 'renouvellement'), words.renew)}</p>`;
  const { opens } = way.edition.calendar;
  if (opens == null) return undefined;
  return html`<p>${words.renewable(instantIn(opens, way.edition.zone, language))}</p>`;
}

/** What may follow a decision. */
interface FollowUp {
  /** Whether there is a decision to be read. */
  readonly isDecided: boolean;
  /** How the label can be renewed; null where there is none, or it is borne no more. */
  readonly renewal: RenewalWay<PublicEdition> | null;
}

/** How far an application is, what comes next and when. */
export function followUpPage(
  visit: Visit,
  application: Application,
  { isDecided, renewal }: FollowUp,
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { id, state, edition, submittedAt, complementDue, reason, steps } = application;
  const written = (instant: string | null) =>
    instant === null ? undefined : instantIn(instant, edition.zone, language);
  const to = (part: string, label: string) =>
    html`<p>${link(addressOf(visit, 'dossiers', id, part), label)}</p>`;
  return sitePage(visit, {
    title: words.title,
    body: html`${dossierWays(visit, application)}
${state === 'complement-requested' ? notice('warning', words.complement, to('complement', words.complementText)) : undefined}
${definitionList([
  [words.state, stateIn(state, language)],
  [words.submitted, written(submittedAt)],
  [words.due, written(complementDue)],
  [words.reason, reason ?? undefined],
])}
${isDecided ? to('decision', words.decision) : undefined}${renewalWay(visit, application, renewal)}${timeline(visit, application)}
${submittedAt === null ? undefined : to('recepisse', words.receipt)}${isAllowed('withdraw', steps) ? to('retrait', words.withdraw) : undefined}`,
  });
}
