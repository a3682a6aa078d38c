import { form, html, link, type Markup, type PageAnswer, textField } from '@parvis/pages';
import { inBoth, nameOf } from '../language';
import type { FoundCommune } from '../services/communes';
import type { Claim } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Mes communes',
    introduction:
      'Pour déposer une candidature, votre compte doit être habilité à représenter la commune. Le bureau du label vérifie chaque demande.',
    none: 'Vous n’avez encore demandé à représenter aucune commune.',
    ...{ commune: 'Commune', role: 'Votre fonction', state: 'État' },
    states: { requested: 'En cours de vérification', confirmed: 'Confirmée', refused: 'Refusée' },
    begin: 'Commencer un dossier',
    ask: 'Demander à représenter une commune',
    search: 'Chercher le code de la commune par son nom',
    name: 'Début du nom, ou code',
    find: 'Chercher',
    nothing: (words: string) => `Aucune commune ne correspond à « ${words} ».`,
    choose: (name: string) => `Choisir ${name}`,
    code: 'Code officiel géographique (INSEE)',
    codeHint: 'Cinq caractères, par exemple 29019. Ce n’est pas le code postal.',
    roleHint: 'Par exemple : maire, adjointe à la participation, directeur général des services.',
    send: 'Envoyer la demande',
    wrong: {
      code: 'Indiquez le code de la commune : cinq chiffres, ou 2A ou 2B et trois chiffres.',
      role: 'Indiquez votre fonction dans la commune.',
    },
  },
  en: {
    title: 'My communes',
    introduction:
      'To submit an application, your account has to be allowed to speak for the commune. The label office looks into each request.',
    none: 'You have not asked to speak for any commune yet.',
    ...{ commune: 'Commune', role: 'Your function', state: 'State' },
    states: { requested: 'Being looked into', confirmed: 'Confirmed', refused: 'Refused' },
    begin: 'Begin an application',
    ask: 'Ask to speak for a commune',
    search: 'Find the code of the commune by its name',
    name: 'Beginning of the name, or code',
    find: 'Search',
    nothing: (words: string) => `No commune matches “${words}”.`,
    choose: (name: string) => `Choose ${name}`,
    code: 'Official geographic code (INSEE)',
    codeHint: 'Five characters, for example 29019. It is not the postal code.',
    roleHint: 'For example: mayor, deputy for participation, head of administration.',
    send: 'Send the request',
    wrong: {
      code: 'Give the code of the commune: five digits, or 2A or 2B and three digits.',
      role: 'Give your function in the commune.',
    },
  },
});

/** A request for a commune as it is typed; an error without a message is the field's usual one. */
export interface TypedClaim {
  readonly code: string;
  readonly role: string;
  readonly errors: readonly { readonly name: 'code' | 'role'; readonly message: string | null }[];
}

function claimTable(visit: Visit, claims: readonly Claim[]): Markup {
  const words = WORDS[visit.language];
  if (claims.length === 0) return html`<p>${words.none}</p>`;
  const rows = claims.map(
    ({ commune, role, state, reason }) =>
      html`<tr><th scope="row">${commune.name} (${commune.code})</th><td>${role}</td><td>${nameOf(words.states, state)}${reason === null ? undefined : html`<br>${reason}`}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">${words.commune}</th><th scope="col">${words.role}</th><th scope="col">${words.state}</th></tr></thead><tbody>${rows}</tbody></table>
<p>${link(addressOf(visit, 'dossiers', 'nouveau'), words.begin)}</p>`;
}

/** Finds a commune by its name: a form that only reads. */
function searchForm(visit: Visit, found: readonly FoundCommune[] | null): Markup | undefined {
  if (found === null) return undefined;
  const words = WORDS[visit.language];
  const asked = visit.query('nom').trim();
  const here = addressOf(visit, 'communes');
  const hits = found.map(
    ({ code, name, department }) =>
      html`<li>${name} (${department === '' ? code : `${department}, ${code}`}) – ${link(`${here}?code=${encodeURIComponent(code)}#code`, words.choose(`${name} (${code})`))}</li>`,
  );
  const result =
    asked === '' || found.length > 0 ? html`<ul>${hits}</ul>` : html`<p>${words.nothing(asked)}</p>`;
  return html`<form method="get" action="${here}" role="search" aria-label="${words.search}">
${textField({ name: 'nom', label: words.search, hint: words.name, value: asked, type: 'search', maxLength: 100 })}
<p class="buttons"><button type="submit" class="quiet">${words.find}</button></p></form><div role="status">${asked === '' ? undefined : result}</div>`;
}

/** For which communes the account may speak, and how it asks for another one. */
export function communesPage(
  visit: Visit,
  {
    claims,
    found,
    typed,
  }: {
    readonly claims: readonly Claim[];
    readonly found: readonly FoundCommune[] | null;
    readonly typed: TypedClaim;
  },
): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const errors = typed.errors.map(({ name, message }) => ({ name, message: message ?? words.wrong[name] }));
  const wrong = (name: string) => errors.find((error) => error.name === name)?.message;
  const asks = form({
    ...{ language, action: addressOf(visit, 'communes'), errors, buttons: [{ words: words.send }] },
    fields: [
      textField({
        ...{ name: 'code', label: words.code, hint: words.codeHint, value: typed.code, maxLength: 5 },
        ...{ required: true, error: wrong('code') },
      }),
      textField({
        ...{ name: 'role', label: words.role, hint: words.roleHint, value: typed.role, maxLength: 200 },
        ...{ required: true, error: wrong('role'), autocomplete: 'organization-title' },
      }),
    ],
  });
  return sitePage(visit, {
    ...{ title: words.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: html`<p>${words.introduction}</p>${claimTable(visit, claims)}
<h2>${words.ask}</h2>
${searchForm(visit, found)}${asks}`,
  });
}
