import type { Language } from '@parvis/clock';
import { checkbox, form, html, notice, type PageAnswer, page } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { contextOf } from '../services/context';
import type { Reading } from '../services/readings';
import { documentPage } from './document-page';
import { PUBLIC_WORDS, readingWords } from './reading-words';

type Open = Exclude<Reading, { stage: 'closed' }>;
type Conditions = Extract<Reading, { stage: 'conditions' }>;

/** Why the conditions are shown again after an attempt to accept them. */
export type Mistake = 'promise-needed' | 'terms-changed';

const STATUS = { none: 200, 'promise-needed': 400, 'terms-changed': 409 } as const;

/**
 * A reading as the small page that Parvis serves itself, in the language of the reader.
 *
 * @param path below which everything of the link stands.
 * @param at the present.
 */
export function readingPage(strapi: Core.Strapi, reading: Open, path: string, at: Date): PageAnswer {
  const { language, subject } = reading.grant;
  const shown = { uid: subject.uid, language };
  switch (reading.stage) {
    case 'conditions':
      return conditionsPage(strapi, reading, path, at);
    case 'embargoed': {
      const { reminder, reminderText } = readingWords(reading.grant, reading.embargo, at);
      const banner = notice('warning', reminder, html`<p>${reminderText}</p>`);
      return documentPage(strapi, {
        ...shown,
        document: reading.document,
        banner,
        zone: reading.embargo.zone,
      });
    }
    case 'public': {
      const { title, text } = PUBLIC_WORDS[language];
      const banner = notice('information', title, html`<p>${text}</p>`);
      return documentPage(strapi, { ...shown, document: reading.document, banner, zone: 'UTC' });
    }
  }
}

/** The conditions of a reading, with what accepts them; what was wrong with the last attempt stands above. */
export function conditionsPage(
  strapi: Core.Strapi,
  { grant, embargo }: Conditions,
  path: string,
  at: Date,
  mistake?: Mistake,
): PageAnswer {
  const { language } = grant;
  const words = readingWords(grant, embargo, at);
  const error = mistake === 'promise-needed' ? words.promiseNeeded : undefined;
  const body = html`${mistake === 'terms-changed' ? notice('error', words.termsChanged) : undefined}
<p class="lead">${words.introduction}</p>
<h2>${words.termsTitle}</h2>
<ul>${words.terms.map((term) => html`<li>${term}</li>`)}</ul>
${form({
  language,
  action: `${path}/acceptance`,
  fields: [
    html`<input type="hidden" name="until" value="${embargo.until.toISOString()}">`,
    checkbox({ name: 'accepts', label: words.promise, required: true, error }),
  ],
  errors: error === undefined ? [] : [{ name: 'accepts', message: error }],
  buttons: [{ words: words.open }],
})}`;
  const { publisher } = contextOf(strapi).options;
  return page({ language, title: words.title, body, publisher, status: STATUS[mistake ?? 'none'] });
}

/** What a link shows that opens nothing, whatever the reason. */
export function nothingPage(strapi: Core.Strapi, language: Language): PageAnswer {
  const { nothing, nothingText } = PUBLIC_WORDS[language];
  const { publisher } = contextOf(strapi).options;
  return page({ language, title: nothing, body: html`<p>${nothingText}</p>`, publisher, status: 404 });
}
