import { html, link, linkButton, type Markup, type PageAnswer } from '@parvis/pages';
import { COLON, inBoth, nameOf } from '../language';
import type { PublicEdition } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { calendarList } from './calendar';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Candidater au label',
    introduction:
      'Cet espace permet à une commune de préparer sa candidature, à plusieurs et à son rythme, de la déposer et de la suivre jusqu’à la décision.',
    none: 'Aucune édition n’est ouverte pour le moment.',
    edition: (title: string, year: number) => `${title}, édition ${year}`,
    state: 'État',
    states: {
      ...{ upcoming: 'Pas encore ouverte', open: 'Ouverte aux candidatures', closed: 'Candidatures closes' },
      ...{ proclaimed: 'Résultats proclamés', archived: 'Terminée' },
    },
    apply: (year: number) => `Préparer une candidature pour ${year}`,
    assess: (year: number) => `S’auto-évaluer sans compte (édition ${year})`,
    assessText: 'Rien n’est conservé : vous voyez le score et le niveau que donneraient vos réponses.',
    dossiers: 'Voir mes dossiers',
  },
  en: {
    title: 'Apply for the label',
    introduction:
      'In this space a commune prepares its application, with several people and at its own pace, submits it, and follows it until the decision.',
    none: 'No edition is open at the moment.',
    edition: (title: string, year: number) => `${title}, ${year}`,
    state: 'State',
    states: {
      ...{ upcoming: 'Not open yet', open: 'Open for applications', closed: 'Applications are closed' },
      ...{ proclaimed: 'Results are proclaimed', archived: 'Over' },
    },
    apply: (year: number) => `Prepare an application for ${year}`,
    assess: (year: number) => `Assess yourselves without an account (${year})`,
    assessText: 'Nothing is kept: you see the score and the level that your answers would give.',
    dossiers: 'See my applications',
  },
});

/** Which editions there are, when what happens in them, and where one begins. */
export function homePage(visit: Visit, editions: readonly PublicEdition[]): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const shown = editions.map((edition): Markup => {
    const { id, programme, year, state } = edition;
    const begin = `${addressOf(visit, 'dossiers', 'nouveau')}?edition=${id}`;
    return html`<section aria-labelledby="edition-${id}"><h2 id="edition-${id}">${words.edition(programme.title, year)}</h2>
${programme.description === '' ? undefined : html`<p>${programme.description}</p>`}
<p>${words.state}${COLON[language]}<strong>${nameOf(words.states, state)}</strong></p>
${calendarList(edition, language)}
${state === 'open' ? html`<p>${linkButton(begin, words.apply(year))}</p>` : undefined}
<p>${link(`${visit.apiPath(`/label/editions/${id}/auto-evaluation`)}?locale=${language}`, words.assess(year))}<br>${words.assessText}</p></section>`;
  });
  return sitePage(visit, {
    title: words.title,
    body: html`<p class="lead">${words.introduction}</p>
${visit.visitor.isKnown ? html`<p>${link(addressOf(visit, 'dossiers'), words.dossiers)}</p>` : undefined}
${editions.length === 0 ? html`<p>${words.none}</p>` : shown}`,
  });
}
