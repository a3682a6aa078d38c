import { inWords } from '@parvis/clock';
import { html, notice, type PageAnswer, page } from '@parvis/pages';
import type { Language } from '@parvis/procedure/server';
import type { InvitationTold } from '../services/team/invitations';
import { reasonSaid } from '../services/words';

const WORDS = {
  fr: {
    title: (commune: string) => `Rejoindre la candidature de ${commune}`,
    about: (programme: string, year: number) => `«\u202f${programme}\u202f», édition ${year}`,
    how: 'Connectez-vous à l’espace de votre commune avec le compte de l’adresse à laquelle ce lien a été envoyé, puis acceptez l’invitation.',
    until: (instant: string) => `Ce lien vaut jusqu’au ${instant}.`,
    dead: 'Cette invitation ne peut pas être acceptée',
    none: 'Ce lien ne mène à aucune invitation',
  },
  en: {
    title: (commune: string) => `Join the application of ${commune}`,
    about: (programme: string, year: number) => `“${programme}”, ${year}`,
    how: 'Sign in to the space of your commune with the account of the address to which this link was sent, then accept the invitation.',
    until: (instant: string) => `This link is valid until ${instant}.`,
    dead: 'This invitation cannot be accepted',
    none: 'This link leads to no invitation',
  },
} as const satisfies Record<Language, object>;

/** What an invitation is about and how it is accepted; or why it cannot be, and what can be done. */
export function invitationPage(
  { invitation, about, reason }: InvitationTold,
  language: Language,
): PageAnswer {
  const words = WORDS[language];
  const { commune, programme, year, zone } = about;
  const body =
    reason === null
      ? html`<p>${words.how}</p><p>${words.until(inWords(invitation.until, zone, language, 'full'))}</p>`
      : notice('warning', words.dead, html`<p>${reasonSaid(reason, language).message}</p>`);
  return page({
    ...{ language, title: words.title(commune), publisher: programme },
    body: html`<p>${words.about(programme, year)}</p>${body}`,
  });
}

/** What a link shows that is of no invitation, or of one that is forgotten. */
export function noInvitationPage(language: Language): PageAnswer {
  const { message: sentence } = reasonSaid({ code: 'INVITATION_UNKNOWN' }, language);
  const { none: title } = WORDS[language];
  return page({ language, title, publisher: 'Parvis', status: 404, body: html`<p>${sentence}</p>` });
}
