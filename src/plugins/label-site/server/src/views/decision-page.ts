import { inWords } from '@parvis/clock';
import {
  checkbox,
  definitionList,
  form,
  hidden,
  html,
  link,
  type Markup,
  notice,
  type PageAnswer,
} from '@parvis/pages';
import { inBoth } from '../language';
import type { Application, Award, Decision } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { decimalIn } from './question-form';

const WORDS = inBoth({
  fr: {
    title: 'Décision',
    outcomes: {
      awarded: 'Le label est attribué',
      'action-plan': 'Le label n’est pas attribué ; un plan d’action est proposé',
      refused: 'Le label n’est pas attribué',
      inadmissible: 'La candidature est irrecevable',
    },
    ...{ level: 'Niveau', byScore: 'Niveau selon le score', why: 'Raison de l’écart', score: 'Score' },
    outOf: (score: string) => `${score} sur 100`,
    ...{ adopted: 'Adoptée', notified: 'Notifiée' },
    motivation: 'Motivation',
    trace: 'Recalculer le résultat',
    report: 'Télécharger le rapport (PDF)',
    award: 'Le label de la commune',
    ...{ number: 'Numéro', state: 'État', valid: 'Validité' },
    from: (from: string, to: string) => `du ${from} au ${to}`,
    states: {
      ...{ upcoming: 'À venir', active: 'En cours de validité', expired: 'Expiré', renewed: 'Renouvelé' },
      ...{ withdrawn: 'Retiré', renounced: 'Abandonné par la commune' },
    },
    certificate: 'Télécharger l’attestation (PDF)',
    renounce: 'Renoncer au label',
    appeal: 'Voies et délais de recours',
    until: (instant: string) => `Le délai de recours court jusqu’au ${instant}.`,
    contest: 'Déposer un recours, ou suivre celui qui est déposé',
    renounceText:
      'La commune ne portera plus le label, et cette renonciation est définitive. Le registre public en garde la mention.',
    sure: 'La commune renonce au label.',
    tick: 'Cochez la case pour confirmer.',
    send: 'Renoncer définitivement',
    keep: 'Garder le label et revenir à la décision',
    not: 'Ce n’est pas possible',
  },
  en: {
    title: 'Decision',
    outcomes: {
      awarded: 'The label is awarded',
      'action-plan': 'The label is not awarded; an action plan is proposed',
      refused: 'The label is not awarded',
      inadmissible: 'The application is inadmissible',
    },
    ...{ level: 'Level', byScore: 'Level by score', why: 'Why another one', score: 'Score' },
    outOf: (score: string) => `${score} out of 100`,
    ...{ adopted: 'Adopted', notified: 'Notified' },
    motivation: 'Reasons',
    trace: 'Recompute the result',
    report: 'Download the report (PDF)',
    award: 'The label of the commune',
    ...{ number: 'Number', state: 'State', valid: 'Valid' },
    from: (from: string, to: string) => `from ${from} to ${to}`,
    states: {
      ...{ upcoming: 'To come', active: 'Valid', expired: 'Expired', renewed: 'Renewed' },
      ...{ withdrawn: 'Withdrawn', renounced: 'Given back by the commune' },
    },
    certificate: 'Download the certificate (PDF)',
    renounce: 'Give the label back',
    appeal: 'Ways and time of appeal',
    until: (instant: string) => `An appeal can be filed until ${instant}.`,
    contest: 'File an appeal, or follow the one that is filed',
    renounceText:
      'The commune will not bear the label any more, and this is final. The public register keeps a mention of it.',
    sure: 'The commune gives the label back.',
    tick: 'Tick the box to confirm.',
    send: 'Give it back for good',
    keep: 'Keep the label and go back to the decision',
    not: 'This is not possible',
  },
});

const nameOf = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name;

/** A day without a time. */
const dayIn = (day: string, { language }: Visit): string =>
  inWords(new Date(`${day}T00:00:00Z`), 'UTC', language, 'date');

function awardSection(visit: Visit, { id }: Application, award: Award): Markup {
  const words = WORDS[visit.language];
  const mayRenounce = award.steps.some(({ event, allowed }) => event === 'renounce' && allowed);
  return html`<h2>${words.award}</h2>${definitionList([
    [words.number, award.number],
    [words.level, award.level?.label],
    [words.state, nameOf(words.states, award.state)],
    [words.valid, words.from(dayIn(award.validFrom, visit), dayIn(award.validTo, visit))],
  ])}<p>${link(award.certificate.pdf, words.certificate)}</p>
${mayRenounce ? html`<p>${link(addressOf(visit, 'dossiers', id, 'renonciation'), words.renounce)}</p>` : undefined}`;
}

/** What was decided and why, what follows from it, and how it can be appealed. */
export function decisionPage(
  visit: Visit,
  application: Application,
  decision: Decision,
  award: Award | null,
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { zone } = application.edition;
  const { outcome, level, levelByScore, overrideReason, score, motivation, trace, appeal } = decision;
  const written = (instant: string | null) =>
    instant === null ? undefined : instantIn(instant, zone, language);
  const facts = definitionList([
    [words.level, level?.label],
    [words.byScore, levelByScore?.code === level?.code ? undefined : (levelByScore?.label ?? '–')],
    [words.why, overrideReason ?? undefined],
    [words.score, score === null ? undefined : words.outOf(decimalIn(score, language))],
    [words.adopted, written(decision.adoptedAt)],
    [words.notified, written(decision.notifiedAt)],
  ]);
  const report = addressOf(visit, 'dossiers', application.id, 'rapport.pdf');
  return sitePage(visit, {
    title: words.title,
    body: html`${dossierWays(visit, application)}${notice('information', nameOf(words.outcomes, outcome))}${facts}
<h2>${words.motivation}</h2><blockquote class="words">${motivation}</blockquote>
<p>${link(report, words.report)}</p>${trace === null ? undefined : html`<p>${link(trace, words.trace)}</p>`}
${award === null ? undefined : awardSection(visit, application, award)}
<h2>${words.appeal}</h2>${appeal.until === null ? undefined : html`<p><strong>${words.until(instantIn(appeal.until, zone, language))}</strong></p>`}
<p>${appeal.ways}</p><p>${link(addressOf(visit, 'dossiers', application.id, 'recours'), words.contest)}</p>`,
  });
}

/** Asks whether the label is really to be given back. */
export function renouncePage(
  visit: Visit,
  application: Application,
  award: Award,
  errors: readonly string[],
): PageAnswer {
  const { language, path } = visit;
  const words = WORDS[language];
  const unticked = errors.includes('');
  const refused = errors.filter((message) => message !== '').map((message) => html`<li>${message}</li>`);
  const back = link(addressOf(visit, 'dossiers', application.id, 'decision'), words.keep);
  return sitePage(visit, {
    ...{ title: words.renounce, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: unticked ? 422 : 409 } : {}),
    body: html`${dossierWays(visit, application)}${refused.length === 0 ? undefined : notice('error', words.not, html`<ul>${refused}</ul>`)}
<p>${words.renounceText}</p>${form({
      ...{ language, action: path, buttons: [{ words: words.send }] },
      errors: unticked ? [{ name: 'sure', message: words.tick }] : [],
      fields: [
        checkbox({
          name: 'sure',
          label: words.sure,
          required: true,
          error: unticked ? words.tick : undefined,
        }),
        hidden('version', award.version),
      ],
    })}<p>${back}</p>`,
  });
}
