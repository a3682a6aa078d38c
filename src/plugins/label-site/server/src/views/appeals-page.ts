import { form, html, link, type Markup, type PageAnswer, textField } from '@parvis/pages';
import { isAllowed } from '../domain/possible';
import { COLON, inBoth, nameOf } from '../language';
import type { Appeal, Application } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Recours',
    none: 'Aucun recours n’est déposé.',
    filed: (instant: string) => `Recours du ${instant}`,
    states: {
      ...{ filed: 'Déposé, sa recevabilité est examinée', admissible: 'Recevable, le dossier est réexaminé' },
      ...{ inadmissible: 'Irrecevable', 're-examined': 'Réexaminé, la décision suit' },
      ...{ upheld: 'La décision est maintenue', reformed: 'La décision est réformée' },
    },
    reason: 'Motif',
    ask: 'Contester la décision',
    text: 'Pourquoi contestez-vous la décision ?',
    hint: 'Dites ce qui est contesté et pourquoi. Un jury qui n’a pas pris la décision réexamine le dossier avec la même grille. Une fois déposé, le recours ne peut plus être modifié.',
    send: 'Déposer le recours',
    empty: 'Dites pourquoi vous contestez la décision.',
    until: (instant: string) =>
      `Vous pouvez le faire jusqu’au ${instant}. À cet instant même, il est trop tard.`,
    back: 'Revenir à la décision',
  },
  en: {
    title: 'Appeal',
    none: 'No appeal is filed.',
    filed: (instant: string) => `Appeal of ${instant}`,
    states: {
      ...{
        filed: 'Filed, its admissibility is examined',
        admissible: 'Admissible, the application is examined anew',
      },
      ...{ inadmissible: 'Inadmissible', 're-examined': 'Examined anew, the decision follows' },
      ...{ upheld: 'The decision is upheld', reformed: 'The decision is reformed' },
    },
    reason: 'Reason',
    ask: 'Contest the decision',
    text: 'Why do you contest the decision?',
    hint: 'Say what is contested and why. A jury that did not take the decision examines the application anew on the same grid. Once filed, the appeal cannot be changed any more.',
    send: 'File the appeal',
    empty: 'Say why you contest the decision.',
    until: (instant: string) => `You can do so until ${instant}. At that very instant it is too late.`,
    back: 'Back to the decision',
  },
});

/** Grounds as they are typed, and why they were refused; empty where they are missing. */
export interface AppealForm {
  readonly text: string;
  readonly errors: readonly string[];
}

/** The appeals against a decision, and the form for one where it can be filed now. */
export function appealsPage(
  visit: Visit,
  application: Application,
  appeals: readonly Appeal[],
  { text, errors }: AppealForm,
): PageAnswer {
  const { language, path } = visit;
  const words = WORDS[language];
  const { edition, id, steps } = application;
  const written = (instant: string) => instantIn(instant, edition.zone, language);
  const filed = appeals.map(
    ({ id: number, state, grounds, reason, filedAt }): Markup =>
      html`<section aria-labelledby="appeal-${number}"><h2 id="appeal-${number}">${words.filed(written(filedAt))}</h2><p><strong>${nameOf(words.states, state)}</strong></p>${reason === null ? undefined : html`<p>${words.reason}${COLON[language]}${reason}</p>`}<blockquote class="words">${grounds}</blockquote></section>`,
  );
  const mayAppeal = isAllowed('appeal', steps);
  const messages = errors.map((message) => message || words.empty);
  const until = edition.calendar.appealsUntil;
  const ask = html`<h2>${words.ask}</h2>${until == null ? undefined : html`<p>${words.until(written(until))}</p>`}${form(
    {
      ...{ language, action: path, multipart: true, buttons: [{ words: words.send }] },
      errors: messages.map((message) => ({ name: 'text', message })),
      fields: [
        textField({
          ...{ name: 'text', label: words.text, hint: words.hint, lines: 10, maxLength: 20_000 },
          ...{ value: text, required: true, error: messages[0] },
        }),
      ],
    },
  )}`;
  return sitePage(visit, {
    ...{ title: words.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: html`${dossierWays(visit, application)}${appeals.length === 0 ? html`<p>${words.none}</p>` : filed}
${mayAppeal || errors.length > 0 ? ask : undefined}
<p>${link(addressOf(visit, 'dossiers', id, 'decision'), words.back)}</p>`,
  });
}
