import { html, type Markup, type PageAnswer, page } from '@parvis/pages';
import type { PublicResultView } from '../domain/desk/views';
import type { Figure } from '../domain/exact/figure';
import type { Language } from '../domain/exact/in-words';
import type { NodeFile } from '../domain/grid/grid-file';
import { RESULT_WORDS, type ResultWords } from './result-words';

/** Where the page finds what belongs to it, as addresses of this site. */
export interface ResultAddresses {
  /** Of the result as JSON. */
  readonly source: string;
  readonly grid: string;
  readonly dossier: string;
  readonly script: string;
}

export interface ResultPage {
  readonly view: PublicResultView;
  readonly language: Language;
  readonly publisher: string;
  readonly addresses: ResultAddresses;
}

const HASHES = ['inputHash', 'gridHash', 'resultHash'] as const;

const shown = ({ decimal }: Figure, language: Language): string =>
  language === 'fr' ? decimal.replace('.', ',') : decimal;

const everyNode = (node: NodeFile): NodeFile[] => [node, ...(node.children ?? []).flatMap(everyNode)];

function standing({ view, language }: ResultPage, words: ResultWords): Markup {
  const { grid, result } = view;
  const level = grid.levels?.find(({ code }) => code === result.levelGranted);
  const told = level === undefined ? words.noLevel : words.level(level.label ?? level.code);
  const missing = result.blockers.map(({ sentence }) => html`<li>${sentence[language]}</li>`);
  return html`<p class="lead"><strong>${words.score(shown(result.score, language))}</strong></p>
<p>${told}</p>
${missing.length === 0 ? '' : html`<h2>${words.missing}</h2>\n<ul>${missing}</ul>`}`;
}

function details({ view, language }: ResultPage, words: ResultWords): Markup {
  const nodes = everyNode(view.grid.root);
  const rows = nodes.map(({ code, label, bonus }) => {
    const node = view.result.nodes[code];
    const points =
      node?.applicable === true
        ? `${shown(node.obtained, language)} ${words.of} ${shown(node.potential, language)}`
        : words.notApplicable;
    const name = `${code}${label === undefined ? '' : ` – ${label}`}${bonus === true ? ` (${words.bonus})` : ''}`;
    return html`<tr><th scope="row">${name}</th><td>${points}</td></tr>\n`;
  });
  // The points of the root leave the bonus out, the score does not.
  const score = words.score(shown(view.result.score, language));
  const whole = nodes.some(({ bonus }) => bonus === true)
    ? html`<tr><th scope="row">${words.withBonus}</th><td>${score}</td></tr>\n`
    : '';
  const steps = view.result.trace.map(({ sentence }) => html`<li>${sentence[language]}</li>\n`);
  return html`<h2>${words.details}</h2>
<table><thead><tr><th scope="col">${words.criterion}</th><th scope="col">${words.obtained}</th></tr></thead>
<tbody>${rows}${whole}</tbody></table>
<details><summary>${words.steps}</summary><ol>${steps}</ol></details>`;
}

function check({ view, language, addresses }: ResultPage, words: ResultWords): Markup {
  const rows = HASHES.map(
    (name) => html`<tr><th scope="row">${words.hashes[name]}</th>
<td><code id="published-${name}">${view.result[name]}</code></td><td><code id="recomputed-${name}"></code></td></tr>
`,
  );
  return html`<section id="recompute" data-source="${addresses.source}" data-working="${words.working}" data-same="${words.same}" data-different="${words.different}" data-failed="${words.failed}">
<h2>${words.check}</h2>
<p>${words.explain}</p>
<noscript><p>${words.withoutScript}</p></noscript>
<p>${words.files} <a href="${addresses.grid}" download>${words.grid}</a>, <a href="${addresses.dossier}" download>${words.dossier}</a>.</p>
<p><button type="button" id="recompute-now" hidden>${words.now}</button></p>
<p id="recomputed-verdict" role="status"></p>
<table><thead><tr><td></td><th scope="col">${words.published}</th><th scope="col">${words.here}</th></tr></thead>
<tbody><tr><th scope="row">Score</th><td>${shown(view.result.score, language)}</td><td id="recomputed-score"></td></tr>
${rows}</tbody></table>
</section>`;
}

/** The page of a published result: complete without a script, and with one it does the calculation again. */
export function resultPage(asked: ResultPage): PageAnswer {
  const { view, language, publisher, addresses } = asked;
  const words = RESULT_WORDS[language];
  return page({
    ...{ language, publisher, title: words.title(view.title), script: addresses.script },
    body: html`${standing(asked, words)}\n${details(asked, words)}\n${check(asked, words)}`,
  });
}

/** As for any address under which nothing is public. */
export function nothingPage(publisher: string, language: Language): PageAnswer {
  const { nothing, nothingText } = RESULT_WORDS[language];
  return page({ language, publisher, title: nothing, body: html`<p>${nothingText}</p>`, status: 404 });
}
