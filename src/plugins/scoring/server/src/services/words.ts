import type { Reason } from '@parvis/procedure';
import type { Language, Sayings } from '@parvis/procedure/server';

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    NOT_IN_THIS_STATE: 'Ce n’est pas possible dans l’état actuel : rechargez la page.',
    GRID_INVALID: 'La grille enfreint une règle : corrigez ce qui est signalé.',
    GRID_EXISTS: 'Cette version de la grille existe déjà : donnez-lui un autre numéro.',
    GRID_NOT_IN_FORCE: 'La grille n’est pas en vigueur : mettez-la d’abord en vigueur.',
    GRID_HASH: 'La grille n’est plus celle qui est entrée en vigueur : faites vérifier la base de données.',
    NO_DOSSIERS: 'Le jury n’a aucun dossier : ajoutez-en.',
    DOSSIERS_WITHOUT_JURORS: 'Dossiers sans juré : {count}. Attribuez-les.',
    PANEL_NOT_OPEN: 'Les notes ne sont acceptées que tant que le jury est ouvert.',
    SAME_COMMUNE: 'Un juré ne juge pas un dossier de sa propre commune.',
    SAME_EPCI: 'Un juré ne juge pas un dossier de sa propre intercommunalité.',
    DECLARED: 'Un juré ne juge pas un dossier sur lequel il a déclaré un conflit.',
    SHEETS_KEPT:
      'Une des fiches a été remplie ou récusée : elle est conservée, et son dossier avec son juré.',
    RECUSE_INSTEAD: 'Le jury est ouvert, ou la fiche remplie : récusez le juré depuis la page du dossier.',
    SHEET_INCOMPLETE: 'Des critères attendent une note ou une abstention.',
    SHEET_WRONG_REVISION:
      'Le dossier a changé depuis que la fiche a été remplie : elle doit être relue et remise.',
    NOT_YOUR_STEP: 'Cette étape ne vous revient pas.',
    RECUSED: 'Vous êtes récusé sur ce dossier : la fiche est fermée.',
    OWN_SHEET_FIRST: 'Vous jugez aussi ce dossier : remettez d’abord votre fiche.',
    NO_SHEETS: 'Aucune fiche n’a encore été remise.',
    UNKNOWN_TYPE: 'Ce type de contenu n’est pas noté : déclarez-le dans les réglages.',
    UNKNOWN_GRID: 'Cette grille n’existe pas.',
    UNKNOWN_DOCUMENT: 'Un de ces documents n’existe pas.',
    UNKNOWN_JUROR: 'Une de ces personnes n’a pas de compte, ou n’est pas membre du jury.',
    DOSSIERS_BROUGHT:
      'Ces dossiers sont tenus ailleurs : c’est là qu’ils s’ajoutent, se retirent et s’instruisent.',
    UNKNOWN_DOSSIER: 'Un de ces dossiers n’est pas dans ce jury.',
    OTHER_DOSSIER: 'Ces deux calculs ne portent pas sur le même dossier.',
    REVISION_STALE: 'Le dossier a changé entre-temps : rechargez la page.',
    ALREADY_PUBLISHED: 'Ce résultat est déjà public.',
    NOT_PUBLISHED: 'Ce résultat n’est pas public.',
  },
  en: {
    NOT_IN_THIS_STATE: 'This is not possible in the present state: reload the page.',
    GRID_INVALID: 'The grid breaks a rule: mend what is marked.',
    GRID_EXISTS: 'This version of the grid exists already: give it another number.',
    GRID_NOT_IN_FORCE: 'The grid is not in force: bring it into force first.',
    GRID_HASH: 'The grid is no longer the one that came into force: have the database looked into.',
    NO_DOSSIERS: 'The panel has no dossier: add some.',
    DOSSIERS_WITHOUT_JURORS: 'Dossiers without a juror: {count}. Assign them.',
    PANEL_NOT_OPEN: 'Marks are only taken while the panel is open.',
    SAME_COMMUNE: 'A juror does not judge a dossier of their own commune.',
    SAME_EPCI: 'A juror does not judge a dossier of their own EPCI.',
    DECLARED: 'A juror does not judge a dossier on which they declared a conflict.',
    SHEETS_KEPT:
      'One of the sheets was filled in or recused: it is kept, and with it its dossier and its juror.',
    RECUSE_INSTEAD:
      'The panel is open, or the sheet filled in: recuse the juror from the page of the dossier.',
    SHEET_INCOMPLETE: 'Some criteria wait for a mark or an abstention.',
    SHEET_WRONG_REVISION:
      'The dossier has changed since the sheet was filled in: it has to be read again and submitted.',
    NOT_YOUR_STEP: 'This step is not yours.',
    RECUSED: 'You are recused from this dossier: the sheet is closed.',
    OWN_SHEET_FIRST: 'You judge this dossier, too: submit your own sheet first.',
    NO_SHEETS: 'No sheet has been submitted yet.',
    UNKNOWN_TYPE: 'This content type is not scored: declare it in the options.',
    UNKNOWN_GRID: 'There is no such grid.',
    UNKNOWN_DOCUMENT: 'One of these documents does not exist.',
    UNKNOWN_JUROR: 'One of these people has no account, or is no member of the panel.',
    DOSSIERS_BROUGHT: 'These dossiers are kept elsewhere: there they are added, taken out and looked into.',
    UNKNOWN_DOSSIER: 'One of these dossiers is not in this panel.',
    OTHER_DOSSIER: 'These two runs are not of the same dossier.',
    REVISION_STALE: 'The dossier has changed meanwhile: reload the page.',
    ALREADY_PUBLISHED: 'This result is public already.',
    NOT_PUBLISHED: 'This result is not public.',
  },
};

/** Written with ordinary spaces above, so that it can be read; French wants them narrow and unbreakable. */
const NARROW = '\u202f';
const typeset = (french: string): string => french.replaceAll(/ (?=[:;!?])/g, NARROW);

/** The sentence of a reason; of a conflict, the one that says which. */
function sentenceOf({ code, values = {} }: Reason, language: Language): string {
  const key = code === 'CONFLICTED_SHEET' ? String(values.conflict) : code;
  const sentence = REASONS[language][key] ?? code;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Why something of scoring is refused, in words. */
export const scoringSayings: Readonly<Record<Language, Sayings>> = {
  fr: {
    reason: (reason) => typeset(sentenceOf(reason, 'fr')),
    stale: typeset('Quelqu’un, ou un autre onglet, a enregistré entre-temps : rechargez la page.'),
    notFound: 'Cela n’existe pas.',
  },
  en: {
    reason: (reason) => sentenceOf(reason, 'en'),
    stale: 'Somebody, or another tab, has saved meanwhile: reload the page.',
    notFound: 'There is no such thing.',
  },
};

export const INVALID_REQUEST: Readonly<Record<Language, string>> = {
  fr: typeset('La demande n’a pas la forme attendue : corrigez les champs signalés.'),
  en: 'The request is not of the expected shape: correct the fields that are named.',
};
