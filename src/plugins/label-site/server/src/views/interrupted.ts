import { form, hidden, html, link, type Markup, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Refusal } from '../services/answered';
import { addressOf, type Visit } from '../site';
import { sitePage } from './layout';
import { refusedNotice } from './refused';

const WORDS = inBoth({
  fr: {
    nothing: 'Page introuvable',
    nothingText: 'Cette page n’existe pas, ou ne vous est pas accessible.',
    home: 'Revenir à l’accueil',
    forged: 'Ce formulaire ne vient pas de ce site',
    forgedText:
      'Rien n’a été fait. Si vous avez vous-même rempli ce formulaire, ouvrez la page de ce site et envoyez-le de là.',
    failed: 'Cela n’a pas été possible',
    failedText: 'Le serveur n’a pas pu répondre. Réessayez dans un instant.',
    typed: 'Ce que vous avez saisi',
    again: 'Réessayer',
  },
  en: {
    nothing: 'Page not found',
    nothingText: 'This page does not exist, or is not for you.',
    home: 'Back to the start',
    forged: 'This form does not come from this site',
    forgedText:
      'Nothing was done. If you have filled this form in yourself, open the page of this site and send it from there.',
    failed: 'This was not possible',
    failedText: 'The server could not answer. Try again in a moment.',
    typed: 'What you have typed',
    again: 'Try again',
  },
});

/** As for whatever is not there, and for what is somebody else's: the same to the letter. */
export function nothingPage(visit: Visit): PageAnswer {
  const words = WORDS[visit.language];
  const body = html`<p>${words.nothingText}</p><p>${link(addressOf(visit), words.home)}</p>`;
  return sitePage(visit, { title: words.nothing, status: 404, body });
}

/** A form that another site has sent, or that a browser does not say where it comes from. */
export function forgedPage(visit: Visit): PageAnswer {
  const words = WORDS[visit.language];
  return sitePage(visit, { title: words.forged, status: 403, body: html`<p>${words.forgedText}</p>` });
}

/** Passwords are typed again. */
const KEPT_BACK = /^(?:password|passwordConfirmation)$/;

/** What was typed, to be sent again unchanged. */
export const kept = ({ fields }: Visit): readonly Markup[] =>
  fields.entries().flatMap(([name, value]) => (KEPT_BACK.test(name) ? [] : [hidden(name, value)]));

/** What was not done, and why; what was typed is shown, and can be sent once more. */
export function failedPage(visit: Visit, { status, message, reasons }: Refusal): PageAnswer {
  const { language, fields, path } = visit;
  const words = WORDS[language];
  const said = reasons.length === 0 ? [message] : reasons.map((reason) => reason.message);
  const texts = said.filter((text) => text !== '' && status < 500);
  const explained = texts.length === 0 ? [words.failedText] : texts;
  const long = fields.text('text');
  const typed =
    long === '' ? undefined : html`<h2>${words.typed}</h2><blockquote class="words">${long}</blockquote>`;
  const again = form({
    ...{ language, action: path, fields: kept(visit), multipart: true },
    buttons: [{ words: words.again }],
  });
  return sitePage(visit, {
    ...{ title: words.failed, status, fault: true },
    body: html`${refusedNotice(words.failed, explained)}
${typed}${fields.entries().length === 0 ? undefined : again}
<p>${link(addressOf(visit), words.home)}</p>`,
  });
}
