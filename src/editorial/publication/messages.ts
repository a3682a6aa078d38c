import type { Language } from '../language-of-request';

interface PublicationMessages {
  unpublishedTarget(title: string): string;
  unpublishedTargets(titles: readonly string[]): string;
  incomplete: string;
  internalContact: string;
  neverUnpublished: string;
  neverDeleted: string;
}

/** What is said when a publication, or its end, is refused: why and what to do. */
export const publicationMessages: Readonly<Record<Language, PublicationMessages>> = {
  fr: {
    unpublishedTarget: (title) => `« ${title} » n’est pas publié.`,
    unpublishedTargets: (titles) =>
      `Ce contenu renvoie à ${titles.map((title) => `« ${title} »`).join(', ')}, qui ne sont pas publiés. Publiez-les d’abord, retirez-les, ou utilisez « Publier l’ensemble ».`,
    incomplete: 'Ce contenu ne peut pas encore être publié : complétez les champs signalés.',
    internalContact:
      'Ce contact est réservé à l’usage interne : il ne peut pas être publié. Cochez « Affichage public » pour le publier.',
    neverUnpublished:
      'Ce contenu a été public : il ne peut plus être dépublié. Corrigez-le et publiez-le de nouveau ; un communiqué peut être retiré avec un avis ; pour un événement qui n’aura pas lieu, choisissez l’état « Annulé ».',
    neverDeleted:
      'Ce contenu a été public : il ne peut plus être supprimé. Corrigez-le et publiez-le de nouveau ; un communiqué peut être retiré avec un avis ; pour un événement qui n’aura pas lieu, choisissez l’état « Annulé ».',
  },
  en: {
    unpublishedTarget: (title) => `"${title}" is not published.`,
    unpublishedTargets: (titles) =>
      `This entry points at ${titles.map((title) => `"${title}"`).join(', ')}, which are not published. Publish them first, remove them, or use "Publish together".`,
    incomplete: 'This entry cannot be published yet: complete the fields that are marked.',
    internalContact:
      'This contact is kept for internal use and cannot be published. Tick "Public display" to publish it.',
    neverUnpublished:
      'This entry has been public and cannot be unpublished any more. Correct it and publish it again; a release can be withdrawn with a notice; for an event that will not take place, choose the state "Cancelled".',
    neverDeleted:
      'This entry has been public and cannot be deleted any more. Correct it and publish it again; a release can be withdrawn with a notice; for an event that will not take place, choose the state "Cancelled".',
  },
};
