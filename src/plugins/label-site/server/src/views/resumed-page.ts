import { form, hidden, html, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Visit } from '../site';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Vous êtes connecté : reprenez où vous en étiez',
    text: 'Ce que vous aviez saisi n’est pas encore enregistré.',
    typed: 'Ce que vous avez saisi',
    send: 'Envoyer maintenant',
  },
  en: {
    title: 'You are signed in: go on where you were',
    text: 'What you had typed is not saved yet.',
    typed: 'What you have typed',
    send: 'Send it now',
  },
});

/** What was typed before the session ended, to be sent now: nothing that writes happens without its own button. */
export function resumedPage(
  visit: Visit,
  to: string,
  typed: readonly (readonly [name: string, value: string])[],
): PageAnswer {
  const words = WORDS[visit.language];
  const [, text = ''] = typed.find(([name]) => name === 'text') ?? [];
  const shown =
    text === '' ? undefined : html`<h2>${words.typed}</h2><blockquote class="words">${text}</blockquote>`;
  const fields = typed.map(([name, value]) => hidden(name, value));
  return sitePage(visit, {
    title: words.title,
    body: html`<p>${words.text}</p>${shown}${form({
      ...{ language: visit.language, action: to, fields, multipart: true },
      buttons: [{ words: words.send }],
    })}`,
  });
}
