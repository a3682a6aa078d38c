import {
  definitionList,
  form,
  hidden,
  html,
  link,
  type Markup,
  notice,
  type PageAnswer,
} from '@parvis/pages';
import type { RenewalWay } from '../domain/renewal-way';
import { inBoth } from '../language';
import type { Application, Award, PublicEdition } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { awardFacts } from './award-facts';
import { instantIn } from './calendar';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { refusedNotice } from './refused';

const WORDS = inBoth({
  fr: {
    title: 'Demander le renouvellement',
    award: 'Le label de la commune',
    for: (programme: string, year: number) => `Pour l’édition ${year} de « ${programme} »`,
    until: (instant: string) => `Le dépôt est possible jusqu’au ${instant}.`,
    text: 'Un nouveau dossier est créé avec les réponses que vous aviez déposées. La page suivante montre ce qui a changé dans les questions, et chaque question qui a changé le dit.',
    evidence:
      'Les pièces et l’engagement du maire ne sont pas repris : joignez-les de nouveau, tels qu’ils sont aujourd’hui.',
    harmless:
      'Le label actuel garde sa validité quoi qu’il arrive, et rien n’est déposé avant que vous ne le décidiez.',
    send: 'Créer la demande de renouvellement',
    not: 'La demande n’a pas été créée',
    claim: 'Demander à représenter la commune',
    begun: (year: number) => `Le renouvellement pour ${year} est déjà commencé`,
    go: 'Ouvrir ce dossier',
    early: 'Il est trop tôt pour demander le renouvellement',
    opens: (year: number, instant: string) =>
      `L’édition ${year} recevra les candidatures à partir du ${instant}.`,
    late: 'Il est trop tard pour demander le renouvellement',
    closed: (year: number) =>
      `Les candidatures à l’édition ${year} sont closes. L’édition suivante sera annoncée sur l’accueil : vous pourrez y reprendre les réponses de ce dossier.`,
    none: 'Le renouvellement ne peut pas encore être demandé',
    unannounced:
      'Aucune édition n’est annoncée après celle de ce dossier. Elle le sera sur l’accueil : revenez alors sur cette page.',
    home: 'Voir les éditions',
  },
  en: {
    title: 'Ask for the renewal',
    award: 'The label of the commune',
    for: (programme: string, year: number) => `For “${programme}”, ${year}`,
    until: (instant: string) => `It can be submitted until ${instant}.`,
    text: 'A new application is created with the answers that you had submitted. The next page shows what has changed in the questions, and each question that has changed says so.',
    evidence:
      'Evidence and the commitment of the mayor are not taken over: attach them again, as they are today.',
    harmless:
      'The present label stays valid whatever happens, and nothing is submitted before you decide so.',
    send: 'Create the renewal',
    not: 'The renewal was not created',
    claim: 'Ask to speak for the commune',
    begun: (year: number) => `The renewal for ${year} is begun already`,
    go: 'Open that application',
    early: 'It is too early to ask for the renewal',
    opens: (year: number, instant: string) => `The edition of ${year} takes applications from ${instant} on.`,
    late: 'It is too late to ask for the renewal',
    closed: (year: number) =>
      `Applications for ${year} are closed. The next edition will be announced on the home page: you can take over the answers of this application there.`,
    none: 'The renewal cannot be asked for yet',
    unannounced:
      'No edition after that of this application is announced. It will be on the home page: come back to this page then.',
    home: 'See the editions',
  },
});

/** A renewal as it is asked for. */
export interface AskedRenewal {
  readonly application: Application;
  readonly award: Award;
  readonly way: RenewalWay<PublicEdition>;
  readonly errors: readonly string[];
  /** Whether the account has to ask to speak for the commune first. */
  readonly lacksClaim: boolean;
}

/** What can be done now: the button, or why there is none and what comes. */
function wayOn(visit: Visit, way: RenewalWay<PublicEdition>): Markup {
  const { language, path } = visit;
  const words = WORDS[language];
  const home = html`<p>${link(addressOf(visit), words.home)}</p>`;
  if (way.kind === 'none') return notice('information', words.none, html`<p>${words.unannounced}</p>${home}`);
  const { kind, edition } = way;
  const { year, zone, programme, calendar } = edition;
  const written = (instant: string | null | undefined) =>
    instant == null ? '' : instantIn(instant, zone, language);
  if (kind === 'begun') {
    const go = link(addressOf(visit, 'dossiers', way.application), words.go);
    return notice('information', words.begun(year), html`<p>${go}</p>`);
  }
  if (kind === 'early') {
    const opens = words.opens(year, written(calendar.opens));
    return notice('information', words.early, html`<p>${opens}</p>${home}`);
  }
  if (kind === 'late') return notice('information', words.late, html`<p>${words.closed(year)}</p>${home}`);
  return html`<h2>${words.for(programme.title, year)}</h2><p>${words.until(written(calendar.closes))}</p>
<p>${words.text}</p><p>${words.evidence}</p><p>${words.harmless}</p>${form({
    ...{ language, action: path, fields: [hidden('edition', edition.id)] },
    buttons: [{ words: words.send }],
  })}`;
}

/** Asks whether the label is to be renewed, or says why that cannot be now. */
export function renewalPage(
  visit: Visit,
  { application, award, way, errors, lacksClaim }: AskedRenewal,
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const asking = `${addressOf(visit, 'communes')}?code=${application.commune.code}`;
  const claim = lacksClaim ? html`<p>${link(asking, words.claim)}</p>` : undefined;
  return sitePage(visit, {
    ...{ title: words.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 409 } : {}),
    body: html`${dossierWays(visit, application)}${refusedNotice(words.not, errors, claim)}
${wayOn(visit, way)}
<h2>${words.award}</h2>${definitionList(awardFacts(award, language))}`,
  });
}
