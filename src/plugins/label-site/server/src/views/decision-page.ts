import { definitionList, html, link, type Markup, notice, type PageAnswer } from '@parvis/pages';
import { isAllowed } from '../domain/possible';
import { inBoth, nameOf } from '../language';
import type { Application, Award, Decision } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { awardFacts } from './award-facts';
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
    certificate: 'Télécharger le certificat (PDF)',
    renounce: 'Renoncer au label',
    appeal: 'Voies et délais de recours',
    until: (instant: string) => `Le délai de recours court jusqu’au ${instant}.`,
    contest: 'Déposer un recours, ou suivre celui qui est déposé',
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
    certificate: 'Download the certificate (PDF)',
    renounce: 'Give the label back',
    appeal: 'Ways and time of appeal',
    until: (instant: string) => `An appeal can be filed until ${instant}.`,
    contest: 'File an appeal, or follow the one that is filed',
  },
});

function awardSection(visit: Visit, { id }: Application, award: Award): Markup {
  const words = WORDS[visit.language];
  return html`<h2>${words.award}</h2>${definitionList(awardFacts(award, visit.language))}<p>${link(award.certificate.pdf, words.certificate)}</p>
${isAllowed('renounce', award.steps) ? html`<p>${link(addressOf(visit, 'dossiers', id, 'renonciation'), words.renounce)}</p>` : undefined}`;
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
