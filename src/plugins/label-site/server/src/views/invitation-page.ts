import { form, html, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Invited } from '../services/shapes';
import type { Visit } from '../site';
import { sitePage } from './layout';
import { refusedNotice } from './refused';

const WORDS = inBoth({
  fr: {
    title: (commune: string) => `Rejoindre la candidature de ${commune}`,
    about: (programme: string, year: number) => `« ${programme} », édition ${year}`,
    how: 'Acceptez avec le compte de l’adresse à laquelle ce lien a été envoyé ; la connexion vous est demandée si besoin.',
    accept: 'Accepter l’invitation',
    dead: 'Cette invitation ne peut pas être acceptée',
  },
  en: {
    title: (commune: string) => `Join the application of ${commune}`,
    about: (programme: string, year: number) => `“${programme}”, ${year}`,
    how: 'Accept with the account of the address to which this link was sent; you are asked to sign in if need be.',
    accept: 'Accept the invitation',
    dead: 'This invitation cannot be accepted',
  },
});

/** What an invitation is about, and the button that accepts it; opening the link changes nothing. */
export function invitationPage(visit: Visit, invited: Invited, errors: readonly string[]): PageAnswer {
  const { language, path } = visit;
  const words = WORDS[language];
  const { commune, programme, year, reason } = invited;
  const why = errors.length > 0 ? errors : reason === null ? [] : [reason.message];
  const accept = form({ language, action: path, buttons: [{ words: words.accept }] });
  return sitePage(visit, {
    ...{ title: words.title(commune), fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 409 } : {}),
    body: html`<p>${words.about(programme, year)}</p>${refusedNotice(words.dead, why)}${
      reason === null ? html`<p>${words.how}</p>${accept}` : undefined
    }`,
  });
}
