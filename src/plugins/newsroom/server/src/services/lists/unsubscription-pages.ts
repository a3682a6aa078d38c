import { form, html, notice, type PageAnswer, page } from '@parvis/pages';
import type { Language } from '@parvis/procedure/server';

interface Words {
  readonly title: string;
  readonly question: string;
  readonly button: string;
  readonly done: string;
  readonly doneText: string;
  readonly nothing: string;
  readonly nothingText: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    title: 'Ne plus recevoir nos messages',
    question:
      'Vous recevez nos communiqués en tant que journaliste. Si vous confirmez, plus aucun message ne vous sera envoyé, et votre fiche sera supprimée trente jours plus tard.',
    button: 'Ne plus rien recevoir',
    done: 'C’est fait',
    doneText:
      'Plus aucun message ne vous sera envoyé. Un message parti au même moment peut encore arriver. Vous pouvez fermer cette page.',
    nothing: 'Page introuvable',
    nothingText:
      'Cette adresse n’ouvre rien : elle est incomplète. Reprenez le lien entier, au bas du message que vous avez reçu.',
  },
  en: {
    title: 'Receive our messages no more',
    question:
      'You receive our press releases as a journalist. If you confirm, no message will be sent to you any more, and your record will be deleted thirty days later.',
    button: 'Receive nothing more',
    done: 'Done',
    doneText:
      'No message will be sent to you any more. One that left at this very moment may still arrive. You may close this page.',
    nothing: 'Page not found',
    nothingText:
      'This address opens nothing: it is incomplete. Take the whole link, at the end of the message that you got.',
  },
};

/** Asks whether they mean it. Programs that look at links before people do unsubscribe nobody. */
export function askingPage(publisher: string, language: Language, action: string): PageAnswer {
  const { title, question, button } = WORDS[language];
  const body = html`<p class="lead">${question}</p>${form({ language, action, buttons: [{ words: button }] })}`;
  return page({ language, title, body, publisher });
}

/** The same whether they had unsubscribed before or not. */
export function donePage(publisher: string, language: Language): PageAnswer {
  const { title, done, doneText } = WORDS[language];
  return page({ language, title, body: notice('success', done, html`<p>${doneText}</p>`), publisher });
}

export function unknownPage(publisher: string, language: Language): PageAnswer {
  const { nothing, nothingText } = WORDS[language];
  return page({ language, title: nothing, body: html`<p>${nothingText}</p>`, publisher, status: 404 });
}
