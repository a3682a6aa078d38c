import type { Language } from '@parvis/procedure/server';
import type { FileRefusal } from './csv-file';

/** What is said about journalists, lists and imports by the server. */
interface ListWords {
  readonly wrongFields: string;
  readonly addressWrong: string;
  readonly addressSuppressed: string;
  readonly optOutStays: string;
  territoryUnknown(what: string): string;
  readonly invalidRequest: string;
  readonly reportChanged: string;
  readonly fileTooLarge: string;
  /** Why a file cannot be read; columns by their names. */
  fileRefused(refusal: FileRefusal, columns: readonly string[]): string;
}

export const listWords: Readonly<Record<Language, ListWords>> = {
  fr: {
    wrongFields: 'La fiche n’a pas été enregistrée : corrigez les champs signalés.',
    addressWrong: 'Cette adresse n’est pas valable : écrivez-la sous la forme nom@domaine.fr.',
    addressSuppressed:
      'La personne qui a cette adresse a demandé à ne plus rien recevoir : elle ne peut pas être reprise.',
    optOutStays: 'Une désinscription ne s’efface pas : cette personne a demandé à ne plus rien recevoir.',
    territoryUnknown: (what) =>
      `Territoire inconnu : ${what}. Écrivez le code ou le nom d’un département ou d’une région.`,
    invalidRequest:
      'La demande est incomplète : choisissez un fichier, dites d’où viennent les adresses et sur quelle base légale.',
    reportChanged:
      'Le fichier ou les fiches ont changé depuis le rapport : rien n’a été importé. Relisez le nouveau rapport avant de confirmer.',
    fileTooLarge: 'Ce fichier est trop grand : 5 Mo au plus. Partagez-le en plusieurs.',
    fileRefused: (refusal, columns) => {
      switch (refusal.code) {
        case 'FILE_EMPTY':
          return 'Ce fichier est vide.';
        case 'FILE_NOT_TEXT':
          return refusal.values.kind.startsWith('xls')
            ? 'Ce fichier est un classeur Excel : enregistrez-le au format CSV, puis importez celui-ci.'
            : `Ce fichier n’est pas du texte (${refusal.values.kind}) : enregistrez votre tableau au format CSV.`;
        case 'ENCODING_BROKEN':
          return `Ce fichier se dit en ${refusal.values.encoding}, mais certains de ses caractères ne le sont pas : enregistrez-le de nouveau en CSV UTF-8.`;
        case 'COLUMNS_WRONG':
          return columns.length > 0
            ? `Il manque des colonnes : ${columns.join(', ')}. La première ligne du fichier porte leurs noms.`
            : `Des colonnes sont en double : ${refusal.values.doubled.join(', ')}. Gardez-en une de chaque.`;
        case 'TOO_MANY_LINES':
          return `Ce fichier a plus de ${refusal.values.most} lignes : partagez-le en plusieurs.`;
      }
    },
  },
  en: {
    wrongFields: 'The record was not saved: correct the fields that are marked.',
    addressWrong: 'This is no valid address: write it as name@domain.org.',
    addressSuppressed:
      'The person with this address asked to receive nothing any more: they cannot be taken in again.',
    optOutStays: 'An opt-out cannot be undone: this person asked to receive nothing any more.',
    territoryUnknown: (what) =>
      `Unknown territory: ${what}. Write the code or name of a French department or region.`,
    invalidRequest:
      'The request is incomplete: choose a file, say where the addresses come from and on which legal basis.',
    reportChanged:
      'The file or the records have changed since the report: nothing was imported. Read the new report before you confirm.',
    fileTooLarge: 'This file is too large: 5 MB at most. Split it into several.',
    fileRefused: (refusal, columns) => {
      switch (refusal.code) {
        case 'FILE_EMPTY':
          return 'This file is empty.';
        case 'FILE_NOT_TEXT':
          return refusal.values.kind.startsWith('xls')
            ? 'This file is an Excel workbook: save it as CSV and import that.'
            : `This file is not text (${refusal.values.kind}): save your table as CSV.`;
        case 'ENCODING_BROKEN':
          return `This file claims to be ${refusal.values.encoding}, but some of its characters are not: save it again as CSV UTF-8.`;
        case 'COLUMNS_WRONG':
          return columns.length > 0
            ? `Columns are missing: ${columns.join(', ')}. The first line of the file holds their names.`
            : `Columns are there twice: ${refusal.values.doubled.join(', ')}. Keep one of each.`;
        case 'TOO_MANY_LINES':
          return `This file has more than ${refusal.values.most} lines: split it into several.`;
      }
    },
  },
};
