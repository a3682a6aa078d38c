import { choices, form, html, link, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Claim, PublicEdition } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Commencer un dossier',
    noEdition: 'Aucune édition ne reçoit de candidatures pour le moment.',
    noClaim: 'Demandez d’abord à représenter votre commune : vous pourrez commencer le dossier aussitôt.',
    claim: 'Demander à représenter une commune',
    edition: 'Pour quelle édition ?',
    until: (instant: string) => `jusqu’au ${instant}`,
    commune: 'Pour quelle commune ?',
    send: 'Créer le dossier',
    choose: 'Choisissez une édition et une commune.',
  },
  en: {
    title: 'Begin an application',
    noEdition: 'No edition takes applications at the moment.',
    noClaim: 'Ask to speak for your commune first: you can begin the application at once.',
    claim: 'Ask to speak for a commune',
    edition: 'For which edition?',
    until: (instant: string) => `until ${instant}`,
    commune: 'For which commune?',
    send: 'Create the application',
    choose: 'Choose an edition and a commune.',
  },
});

/** Asks for which edition and commune a dossier is begun; what there is only one of is chosen already. */
export function beginPage(
  visit: Visit,
  {
    editions,
    claims,
    chosen,
  }: {
    readonly editions: readonly PublicEdition[];
    readonly claims: readonly Claim[];
    readonly chosen: {
      readonly edition: string;
      readonly commune: string;
      readonly errors: readonly string[];
    };
  },
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { title } = words;
  if (editions.length === 0) return sitePage(visit, { title, body: html`<p>${words.noEdition}</p>` });
  if (claims.length === 0) {
    const way = link(addressOf(visit, 'communes'), words.claim);
    return sitePage(visit, { title, body: html`<p>${words.noClaim}</p><p>${way}</p>` });
  }
  const [onlyEdition] = editions.length === 1 ? editions : [];
  const [onlyClaim] = claims.length === 1 ? claims : [];
  const errors = chosen.errors.map((message) => ({ name: 'edition', message: message || words.choose }));
  const fields = [
    choices({
      ...{ name: 'edition', legend: words.edition, error: errors[0]?.message },
      chosen: chosen.edition || String(onlyEdition?.id ?? ''),
      options: editions.map(({ id, programme, year, zone, calendar }) => ({
        value: String(id),
        words: [
          `${programme.title} ${year}`,
          ...(calendar.closes == null ? [] : [words.until(instantIn(calendar.closes, zone, language))]),
        ].join(', '),
      })),
    }),
    choices({
      ...{
        name: 'commune',
        legend: words.commune,
        chosen: chosen.commune || (onlyClaim?.commune.code ?? ''),
      },
      options: claims.map(({ commune: { code, name } }) => ({ value: code, words: `${name} (${code})` })),
    }),
  ];
  const action = addressOf(visit, 'dossiers', 'nouveau');
  return sitePage(visit, {
    ...{ title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: form({ language, action, errors, fields, buttons: [{ words: words.send }] }),
  });
}
