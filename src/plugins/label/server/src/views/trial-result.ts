import { definitionList, html, type Markup, notice } from '@parvis/pages';
import type { Language } from '@parvis/procedure/server';
import type { GridFile } from '@parvis/scoring/engine';
import { questionsOf } from '../domain/application/questions';
import type { NextLevel } from '../services/self-assessment/next-level';
import type { SelfAssessment } from '../services/self-assessment/self-assessment';
import { decimalIn, shown } from './figures';
import { TRIAL_WORDS, type TrialWords } from './trial-words';

export interface TrialResult {
  readonly language: Language;
  readonly grid: GridFile;
  readonly assessed: SelfAssessment;
  /** Where the grid is found: a path of this site. */
  readonly gridAddress: string;
}

const HASHES = ['inputHash', 'gridHash', 'resultHash'] as const;

function pointsLacking(next: NextLevel, language: Language, words: TrialWords): string {
  const threshold = decimalIn(next.threshold, language);
  if (next.missing.n !== '0') return words.missing(next.label, shown(next.missing, language), threshold);
  return next.reached ? words.enough(next.label) : words.above(next.label, threshold);
}

function lacking({ assessed: { next }, language }: TrialResult, words: TrialWords): Markup {
  if (next === null) return html`<p>${words.highest}</p>`;
  const conditions = next.conditions.map(({ sentence }) => html`<li>${sentence[language]}</li>`);
  return html`<p>${pointsLacking(next, language, words)}</p>
${conditions.length === 0 ? undefined : html`<p>${words.conditions}</p>\n<ul>${conditions}</ul>`}`;
}

function improvements({ assessed, grid, language }: TrialResult, words: TrialWords): Markup {
  if (assessed.improvements.length === 0) return html`<p>${words.nothingMore}</p>`;
  const labels = new Map(questionsOf(grid.root).map(({ code, label }) => [code, label]));
  const rows = assessed.improvements.map(
    ({ question, gain, together }) =>
      html`<tr><th scope="row"><a href="#mark-${question}">${labels.get(question) ?? question}</a></th><td>+\u202f${shown(gain, language)}</td><td>${shown(together, language)}</td></tr>\n`,
  );
  return html`<p>${words.improvementsText}</p>
<table><thead><tr><th scope="col">${words.question}</th><th scope="col">${words.gain}</th><th scope="col">${words.together}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function check({ assessed: { result, dossier }, gridAddress }: TrialResult, words: TrialWords): Markup {
  return html`<details><summary>${words.check}</summary>
<p>${words.checkText}</p>
<p><a href="${gridAddress}" download>${words.grid}</a></p>
${definitionList(HASHES.map((name) => [words.hashes[name], html`<code>${result[name]}</code>`]))}
<p>${words.dossier}</p>
<pre>${JSON.stringify(dossier, null, 1)}</pre>
</details>`;
}

/** What somebody would obtain, and what is lacking. */
export function trialResult(asked: TrialResult): Markup {
  const { assessed, language } = asked;
  const words = TRIAL_WORDS[language];
  const { done, of } = assessed.answered;
  const level = assessed.level === null ? words.noLevel : words.level(assessed.level.label);
  const steps = assessed.result.trace.map(({ sentence }) => html`<li>${sentence[language]}</li>\n`);
  return html`${notice(
    'success',
    words.score(shown(assessed.score, language)),
    html`<p>${level}</p>\n<p>${words.answered(done, of)}</p>`,
  )}
<h2>${words.lacking}</h2>
${lacking(asked, words)}
<h2>${words.improvements}</h2>
${improvements(asked, words)}
<details><summary>${words.steps}</summary><ol>${steps}</ol></details>
${check(asked, words)}
`;
}
