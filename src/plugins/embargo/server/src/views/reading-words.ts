import { inWords, type Language } from '@parvis/clock';
import type { Embargo } from '../services/embargo-of';
import type { Grant } from '../services/grant-rows';

/** What accredited readers are told, apart from the document itself. */
export interface ReadingWords {
  readonly title: string;
  /** « jeudi 23 novembre 2023 à 10 h 00, heure de Paris ». */
  readonly instant: string;
  readonly introduction: string;
  readonly terms: readonly string[];
  readonly termsTitle: string;
  readonly promise: string;
  readonly open: string;
  readonly promiseNeeded: string;
  readonly termsChanged: string;
  readonly reminder: string;
  readonly reminderText: string;
  readonly files: string;
}

/**
 * What a reader is told of an embargo, in their language. Names who reads and until when, and nothing of the document.
 *
 * @param at the present: an embargo whose hour is past holds until the publication.
 */
export function readingWords(
  { person, outlet, expiresAt, language }: Grant,
  embargo: Embargo,
  at: Date,
): ReadingWords {
  const instant = inWords(embargo.until, embargo.zone, language, 'full');
  const end = inWords(expiresAt, embargo.zone, language, 'full');
  return WORDS[language]({ person, outlet, instant, end, overdue: embargo.until <= at });
}

interface Values {
  readonly person: string;
  readonly outlet: string;
  readonly instant: string;
  readonly end: string;
  readonly overdue: boolean;
}

const WORDS: Readonly<Record<Language, (values: Values) => ReadingWords>> = {
  fr: ({ person, outlet, instant, end, overdue }) => {
    const until = overdue ? `jusqu’à sa publication, qui était prévue le ${instant}` : `jusqu’au ${instant}`;
    return {
      title: 'Lecture sous embargo',
      instant,
      introduction: `Ce lien est personnel\u202f: il a été remis à ${person} (${outlet}). Le document qu’il ouvre est sous embargo ${until}.`,
      termsTitle: 'Conditions de lecture',
      terms: [
        `Rien de ce document n’est publié, diffusé ni annoncé, sous quelque forme que ce soit, avant la fin de l’embargo.`,
        `Le lien, le document et ses pièces jointes ne sont transmis à personne hors de votre rédaction.`,
        `Si l’embargo est reporté, ces conditions vous sont présentées de nouveau. S’il est abandonné, le document n’est plus accessible.`,
        `Chaque lecture est enregistrée avec sa date et son heure, sans votre adresse IP. Le lien cesse d’ouvrir le document le ${end}.`,
      ],
      promise: `Je respecte l’embargo et j’accepte ces conditions.`,
      open: 'Lire le document',
      promiseNeeded: 'Pour lire le document, acceptez les conditions en cochant la case.',
      termsChanged: 'L’embargo a été déplacé\u202f: lisez les conditions de nouveau avant de les accepter.',
      reminder: 'Sous embargo',
      reminderText: `À ne pas publier ni diffuser ${overdue ? 'avant la publication' : `avant le ${instant}`}.`,
      files: 'Fichiers',
    };
  },
  en: ({ person, outlet, instant, end, overdue }) => {
    const until = overdue ? `its publication, which was planned for ${instant}` : instant;
    return {
      title: 'Reading under embargo',
      instant,
      introduction: `This link is personal: it was given to ${person} (${outlet}). The document it opens is under embargo until ${until}.`,
      termsTitle: 'Conditions of reading',
      terms: [
        'Nothing of this document is published, broadcast or announced, in any form, before the embargo ends.',
        'The link, the document and its attachments are passed on to nobody outside your newsroom.',
        'If the embargo is put off, you will be shown these conditions again. If it is given up, the document can no longer be opened.',
        `Each reading is logged with its date and time, without your IP address. The link ceases to open the document on ${end}.`,
      ],
      promise: 'I will keep the embargo and accept these conditions.',
      open: 'Read the document',
      promiseNeeded: 'To read the document, accept the conditions by ticking the box.',
      termsChanged: 'The embargo was moved: read the conditions again before you accept them.',
      reminder: 'Under embargo',
      reminderText: `Not to be published or broadcast before ${overdue ? 'the publication' : instant}.`,
      files: 'Files',
    };
  },
};

/** What is said once the document is public, and about a link that opens nothing. */
export const PUBLIC_WORDS: Readonly<
  Record<Language, { title: string; text: string; files: string; nothing: string; nothingText: string }>
> = {
  fr: {
    title: 'Ce document est public',
    text: 'L’embargo est levé\u202f: vous lisez la version publiée.',
    files: 'Fichiers',
    nothing: 'Page introuvable',
    nothingText:
      'Cette adresse n’ouvre rien\u202f: elle est incomplète, ou le lien n’est plus valable. Demandez un nouveau lien à qui vous l’a envoyé.',
  },
  en: {
    title: 'This document is public',
    text: 'The embargo is over: you are reading the published version.',
    files: 'Files',
    nothing: 'Page not found',
    nothingText:
      'This address opens nothing: it is incomplete, or the link is no longer valid. Ask whoever sent it to you for a new one.',
  },
};
