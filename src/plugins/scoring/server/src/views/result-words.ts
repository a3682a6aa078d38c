import type { Language } from '../domain/exact/in-words';

/** What the page of a published result says around its figures. */
export interface ResultWords {
  readonly title: (name: string) => string;
  readonly score: (score: string) => string;
  readonly level: (label: string) => string;
  readonly noLevel: string;
  readonly missing: string;
  readonly details: string;
  readonly criterion: string;
  readonly obtained: string;
  readonly of: string;
  readonly notApplicable: string;
  readonly bonus: string;
  readonly withBonus: string;
  readonly steps: string;
  readonly check: string;
  readonly explain: string;
  readonly withoutScript: string;
  readonly files: string;
  readonly grid: string;
  readonly dossier: string;
  readonly now: string;
  readonly working: string;
  readonly same: string;
  readonly different: string;
  readonly failed: string;
  readonly published: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly here: string;
  readonly hashes: Readonly<Record<'inputHash' | 'gridHash' | 'resultHash', string>>;
}

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = {
  fr: {
    title: (name) => `Le score de ${name}`,
    score: (score) => `${score} sur 100`,
    level: (label) => `Niveau accordé\u202f: ${label}`,
    noLevel: 'Aucun niveau n’est accordé.',
    missing: 'Ce qui manque',
    details: 'Critère par critère',
    criterion: 'Critère',
    obtained: 'Points obtenus',
    of: 'sur',
    notApplicable: 'sans objet',
    bonus: 'bonus, en plus du total',
    withBonus: 'Score, bonus compris',
    steps: 'Comment ce score est calculé, pas à pas',
    check: 'Vérifier ce score',
    explain:
      'Votre navigateur peut refaire tout le calcul à partir de ce qui est publié, avec le même programme. Si les empreintes sont les mêmes, le résultat l’est au dernier chiffre.',
    withoutScript:
      'Sans script, téléchargez la grille et le dossier, et lancez la commande publiée avec le programme\u202f: elle donne les mêmes empreintes.',
    files: 'À télécharger\u202f:',
    grid: 'la grille (JSON)',
    dossier: 'le dossier sans noms (JSON)',
    now: 'Recalculer dans ce navigateur',
    working: 'Calcul en cours…',
    same: 'Le calcul fait ici donne exactement le résultat publié.',
    different: 'Le calcul fait ici ne donne pas le résultat publié. Signalez-le à l’organisateur.',
    failed: 'Le calcul n’a pas pu se faire ici. Essayez de nouveau.',
    published: 'Publié',
    nothing: 'Page introuvable',
    nothingText:
      'Aucun résultat n’est public à cette adresse\u202f: elle est incomplète, ou il a été retiré.',
    here: 'Calculé ici',
    hashes: {
      inputHash: 'Empreinte du dossier',
      gridHash: 'Empreinte de la grille',
      resultHash: 'Empreinte du résultat',
    },
  },
  en: {
    title: (name) => `The score of ${name}`,
    score: (score) => `${score} of 100`,
    level: (label) => `Level granted: ${label}`,
    noLevel: 'No level is granted.',
    missing: 'What is missing',
    details: 'Criterion by criterion',
    criterion: 'Criterion',
    obtained: 'Points obtained',
    of: 'of',
    notApplicable: 'does not apply',
    bonus: 'bonus, beyond the total',
    withBonus: 'Score with bonus',
    steps: 'How this score comes about, step by step',
    check: 'Check this score',
    explain:
      'Your browser can do the whole calculation again from what is published, with the same program. When the hashes are the same, so is the result, to the last digit.',
    withoutScript:
      'Without scripts, download the grid and the dossier and run the command that is published with the program: it gives the same hashes.',
    files: 'To download:',
    grid: 'the grid (JSON)',
    dossier: 'the dossier without names (JSON)',
    now: 'Recompute in this browser',
    working: 'Calculating…',
    same: 'The calculation done here gives exactly the published result.',
    different: 'The calculation done here does not give the published result. Please tell the organiser.',
    failed: 'The calculation could not be done here. Try again.',
    published: 'Published',
    nothing: 'Page not found',
    nothingText: 'No result is public at this address: it is incomplete, or it was withdrawn.',
    here: 'Calculated here',
    hashes: {
      inputHash: 'Hash of the dossier',
      gridHash: 'Hash of the grid',
      resultHash: 'Hash of the result',
    },
  },
};
