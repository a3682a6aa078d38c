import type { Language } from '@parvis/procedure/server';

/** Why evidence is refused, and what can be done about it. Names in braces are values of the reason. */
export const EVIDENCE_REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    EVIDENCE_CLOSED:
      'Les pièces ne changent que tant que la candidature est un brouillon ou qu’un complément est demandé : adressez-vous au service du label.',
    COMPLEMENT_TOO_LATE:
      'Le délai du complément est passé : adressez-vous au service du label pour en demander un nouveau.',
    EVIDENCE_CARRIER:
      'Une pièce de ce genre ne se donne pas ainsi : joignez un fichier à un engagement, une adresse à un lien, un contenu à une fiche, un atelier ou une journée citoyenne.',
    EVIDENCE_TOO_MANY:
      'La candidature a déjà {most} pièces, le plus qu’elle puisse avoir : retirez-en une, ou réunissez plusieurs documents en un.',
    EVIDENCE_DECIDED:
      'Le service du label s’est déjà prononcé sur cette pièce : ajoutez-en une autre à côté.',
    EVIDENCE_KIND_CLOSED: 'Les pièces de ce genre ne sont pas prises ici : joignez un fichier ou un lien.',
    EVIDENCE_CONTENT_UNKNOWN:
      'Ce contenu n’existe pas ou n’est pas publié : vérifiez-le, ou joignez un fichier.',
    FILE_NAME: 'Le fichier n’a pas de nom : renommez-le, par exemple « délibération.pdf ».',
    FILE_EMPTY: 'Le fichier est vide : vérifiez qu’il s’ouvre sur votre poste et envoyez-le de nouveau.',
    FILE_TOO_LARGE:
      'Le fichier dépasse {megabytes} Mo : réduisez-le, partagez-le en plusieurs, ou donnez un lien.',
    FILE_TYPE: 'Ce n’est pas un fichier d’un format accepté, quel que soit son nom. Formats : {accepted}.',
    FILE_EXTENSION: 'Le nom ne dit pas ce que le fichier contient : renommez-le en « .{extension} ».',
    FILE_MISSING: 'Joignez un fichier, et un seul, dans le champ « file ».',
  },
  en: {
    EVIDENCE_CLOSED:
      'Evidence changes only while the application is a draft or a complement is requested: ask the label office.',
    COMPLEMENT_TOO_LATE: 'The time for the complement is over: ask the label office for another one.',
    EVIDENCE_CARRIER:
      'Evidence of this kind is not given so: a commitment needs a file, a link an address, and a practice sheet, workshop or citizen day needs content.',
    EVIDENCE_TOO_MANY:
      'The application has {most} pieces already, the most that it can have: remove one, or make one document of several.',
    EVIDENCE_DECIDED: 'The label office has decided about this piece already: add another one beside it.',
    EVIDENCE_KIND_CLOSED: 'Evidence of this kind is not taken here: attach a file or a link.',
    EVIDENCE_CONTENT_UNKNOWN: 'This content does not exist or is not published: check it, or attach a file.',
    FILE_NAME: 'The file has no name: rename it, for example "decision.pdf".',
    FILE_EMPTY: 'The file is empty: see that it opens on your computer, and send it again.',
    FILE_TOO_LARGE: 'The file exceeds {megabytes} MB: make it smaller, divide it, or give a link.',
    FILE_TYPE: 'This is no file of an accepted format, whatever its name. Formats: {accepted}.',
    FILE_EXTENSION: 'The name does not say what is in the file: rename it to ".{extension}".',
    FILE_MISSING: 'Attach a file, and one only, in the field "file".',
  },
};
