import { html, link, linkButton, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { ApplicationLine } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { sitePage } from './layout';
import { stateIn } from './states';

const WORDS = inBoth({
  fr: {
    title: 'Mes dossiers',
    none: 'Vous n’avez pas encore de dossier.',
    begin: 'Commencer un dossier',
    ...{ commune: 'Commune', edition: 'Édition', state: 'État' },
  },
  en: {
    title: 'My applications',
    none: 'You have no application yet.',
    begin: 'Begin an application',
    ...{ commune: 'Commune', edition: 'Edition', state: 'State' },
  },
});

/** The applications that the account owns or was invited to. */
export function dossiersPage(visit: Visit, lines: readonly ApplicationLine[]): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const rows = lines.map(
    ({ id, commune, edition, state }) =>
      html`<tr><th scope="row">${link(addressOf(visit, 'dossiers', id), commune.name)}</th><td>${edition.programme} ${edition.year}</td><td>${stateIn(state, language)}</td></tr>\n`,
  );
  const table = html`<table><thead><tr><th scope="col">${words.commune}</th><th scope="col">${words.edition}</th><th scope="col">${words.state}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
  return sitePage(visit, {
    title: words.title,
    body: html`${lines.length === 0 ? html`<p>${words.none}</p>` : table}
<p>${linkButton(addressOf(visit, 'dossiers', 'nouveau'), words.begin)}</p>`,
  });
}
