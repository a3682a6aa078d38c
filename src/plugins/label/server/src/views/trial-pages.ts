import { html, link, notice, type PageAnswer, page } from '@parvis/pages';
import type { Language } from '@parvis/procedure/server';
import type { FilledIn } from '../domain/trial/form-fields';
import type { AskedEdition } from '../services/editions/public-editions';
import type { SelfAssessment } from '../services/self-assessment/self-assessment';
import { type FormFault, trialForm } from './trial-form';
import { trialResult } from './trial-result';
import { TRIAL_WORDS } from './trial-words';

/** The page on which an edition is tried out. */
export interface TrialPage {
  readonly language: Language;
  readonly publisher: string;
  readonly asked: AskedEdition;
  /** Its own path on this site. */
  readonly path: string;
  readonly filled: FilledIn;
  /** What came of the answers; absent before any were sent. */
  readonly outcome?: { readonly assessed: SelfAssessment } | { readonly fault: FormFault };
}

/** Asks the questions of an edition, and answers with the score: complete without a script. */
export function trialPage({ language, publisher, asked, path, filled, outcome }: TrialPage): PageAnswer {
  const words = TRIAL_WORDS[language];
  const { edition, grid } = asked;
  const fault = outcome !== undefined && 'fault' in outcome ? { fault: outcome.fault } : {};
  const assessed = outcome !== undefined && 'assessed' in outcome ? outcome.assessed : null;
  const action = `${path}?locale=${language}`;
  const gridAddress = `${path.slice(0, path.lastIndexOf('/'))}/grid`;
  const other = link(`${path}?locale=${language === 'fr' ? 'en' : 'fr'}`, words.other);
  const introduction = html`<p>${other}</p>\n<p>${words.introduction(grid.label ?? grid.code)}</p>\n`;
  return page({
    ...{ language, publisher, title: words.title(`${edition.programme.title} ${edition.year}`) },
    status: 'fault' in fault ? 422 : 200,
    body: html`${assessed === null ? introduction : trialResult({ language, grid, gridAddress, assessed })}${notice('information', words.nothingKept, html`<p>${words.nothingKeptText}</p>`)}
<h2>${assessed === null ? words.questions : words.answers}</h2>
${trialForm({ language, grid, action, filled, ...fault })}`,
  });
}

/** As for any address under which no edition is public. */
export function noEditionPage(publisher: string, language: Language): PageAnswer {
  const { nothing, nothingText } = TRIAL_WORDS[language];
  return page({ language, publisher, title: nothing, body: html`<p>${nothingText}</p>`, status: 404 });
}
