import type { Language } from '@parvis/procedure/server';

/** Why something about a team is refused, and what can be done about it. */
export const INVITATION_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    OWNER_ONLY: 'Seule la personne qui a créé la candidature le peut : demandez-le-lui.',
    APPLICATION_ENDED: 'Cette candidature est terminée : personne ne peut plus la rejoindre.',
    ALREADY_IN_TEAM: 'Cette personne travaille déjà sur la candidature.',
    INVITATIONS_TOO_MANY:
      'Déjà {most} invitations attendent une réponse : retirez-en une, ou attendez qu’elle soit acceptée.',
    INVITATION_UNKNOWN:
      'Ce lien n’est pas celui d’une invitation en cours : copiez-le en entier depuis le courriel, ou demandez à être invité de nouveau.',
    INVITATION_OTHER_ADDRESS:
      'Cette invitation a été envoyée à une autre adresse : connectez-vous avec le compte de cette adresse, ou demandez à être invité à la vôtre.',
    INVITATION_REPLACED:
      'Une invitation plus récente vous a été envoyée : suivez le lien du dernier courriel.',
    INVITATION_REVOKED: 'Cette invitation a été retirée : demandez à être invité de nouveau.',
    INVITATION_USED: 'Vous avez déjà accepté cette invitation : ouvrez la candidature depuis votre espace.',
    INVITATION_EXPIRED: 'Cette invitation n’est plus valable : demandez à être invité de nouveau.',
  },
  en: {
    OWNER_ONLY: 'Only whoever has made the application can do this: ask them.',
    APPLICATION_ENDED: 'This application is at its end: nobody can join it any more.',
    ALREADY_IN_TEAM: 'This person works on the application already.',
    INVITATIONS_TOO_MANY:
      '{most} invitations wait for an answer already: revoke one, or wait until one is accepted.',
    INVITATION_UNKNOWN:
      'This link is of no invitation that is open: copy all of it from the mail, or ask to be invited again.',
    INVITATION_OTHER_ADDRESS:
      'This invitation was sent to another address: sign in with the account of that address, or ask to be invited at yours.',
    INVITATION_REPLACED: 'A later invitation was sent to you: follow the link of the last mail.',
    INVITATION_REVOKED: 'This invitation has been revoked: ask to be invited again.',
    INVITATION_USED: 'You have accepted this invitation already: open the application from your space.',
    INVITATION_EXPIRED: 'This invitation is no longer valid: ask to be invited again.',
  },
};
