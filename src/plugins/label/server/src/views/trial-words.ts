import type { Language } from '@parvis/procedure/server';

/** What the page of a self-assessment says around the words of the grid. */
export interface TrialWords {
  readonly title: (edition: string) => string;
  readonly introduction: (grid: string) => string;
  readonly nothingKept: string;
  readonly nothingKeptText: string;
  readonly other: string;
  readonly unanswered: string;
  readonly notApplicable: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly mark: (min: string, max: string) => string;
  readonly proof: string;
  readonly assess: string;
  readonly wrong: string;
  readonly score: (score: string) => string;
  readonly answered: (done: number, of: number) => string;
  readonly level: (label: string) => string;
  readonly noLevel: string;
  readonly lacking: string;
  readonly highest: string;
  readonly missing: (level: string, points: string, threshold: string) => string;
  readonly above: (level: string, threshold: string) => string;
  readonly enough: (level: string) => string;
  readonly conditions: string;
  readonly improvements: string;
  readonly improvementsText: string;
  readonly nothingMore: string;
  readonly question: string;
  readonly gain: string;
  readonly together: string;
  readonly steps: string;
  readonly check: string;
  readonly checkText: string;
  readonly grid: string;
  readonly hashes: Readonly<Record<'inputHash' | 'gridHash' | 'resultHash', string>>;
  readonly dossier: string;
  readonly questions: string;
  readonly answers: string;
  readonly nothing: string;
  readonly nothingText: string;
}

export const TRIAL_WORDS: Readonly<Record<Language, TrialWords>> = {
  fr: {
    title: (edition) => `Auto-évaluation\u202f: ${edition}`,
    introduction: (grid) =>
      `Répondez aux questions de la grille «\u202f${grid}\u202f»\u202f: vous obtenez le score et le niveau que le jury vous donnerait avec ces notes, et ce qui vous manque. Vous pouvez laisser des questions sans réponse.`,
    nothingKept: 'Rien n’est conservé',
    nothingKeptText:
      'Cette page ne demande pas de compte et n’enregistre rien\u202f: ni vos réponses, ni votre score. Imprimez le résultat si vous voulez le garder.',
    other: 'English',
    unanswered: 'Pas encore de réponse',
    notApplicable: 'Sans objet pour nous (dites pourquoi ci-dessous)',
    reason: 'Pourquoi est-ce sans objet\u202f?',
    reasonHint: 'À remplir seulement si la question est sans objet.',
    mark: (min, max) => `Votre note, de ${min} à ${max}`,
    proof: 'Nous pouvons le prouver par une pièce',
    assess: 'Calculer notre score',
    wrong: 'Le score n’a pas pu être calculé',
    score: (score) => `Votre score\u202f: ${score} sur 100`,
    answered: (done, of) =>
      `Questions avec une réponse\u202f: ${done} sur ${of}. Une question sans réponse ne rapporte aucun point.`,
    level: (label) => `Niveau atteint\u202f: ${label}.`,
    noLevel: 'Aucun niveau n’est encore atteint.',
    lacking: 'Ce qui manque',
    highest: 'Rien\u202f: c’est le niveau le plus haut.',
    missing: (level, points, threshold) =>
      `Pour «\u202f${level}\u202f», il manque ${points} au score\u202f: il en faut ${threshold}.`,
    above: (level, threshold) => `Pour «\u202f${level}\u202f», le score doit dépasser ${threshold}.`,
    enough: (level) => `Le score suffit pour «\u202f${level}\u202f».`,
    conditions: 'Il faut aussi\u202f:',
    improvements: 'Les questions qui rapporteraient le plus',
    improvementsText:
      'Avec la meilleure note à une question, le score augmenterait d’autant\u202f; la dernière colonne donne le score avec la meilleure note à cette question et à toutes celles au-dessus.',
    nothingMore: 'Aucune question ne rapporterait davantage.',
    question: 'Question',
    gain: 'Gain',
    together: 'Score atteint',
    steps: 'Comment ce score est calculé, pas à pas',
    check: 'Refaire ce calcul',
    checkText:
      'La grille et le dossier ci-dessous suffisent\u202f: la commande publiée avec le programme, lancée avec l’option --partial, donne les mêmes empreintes.',
    grid: 'Télécharger la grille (JSON)',
    hashes: {
      inputHash: 'Empreinte du dossier',
      gridHash: 'Empreinte de la grille',
      resultHash: 'Empreinte du résultat',
    },
    dossier: 'Le dossier (JSON)',
    questions: 'Les questions',
    answers: 'Vos réponses, à changer si vous voulez',
    nothing: 'Page introuvable',
    nothingText: 'Aucune édition du label n’est publique à cette adresse.',
  },
  en: {
    title: (edition) => `Self-assessment: ${edition}`,
    introduction: (grid) =>
      `Answer the questions of the grid “${grid}”: you get the score and the level that the jury would give for these marks, and what you lack. You may leave questions unanswered.`,
    nothingKept: 'Nothing is kept',
    nothingKeptText:
      'This page needs no account and stores nothing: neither your answers nor your score. Print the result if you want to keep it.',
    other: 'Français',
    unanswered: 'No answer yet',
    notApplicable: 'Does not apply to us (say why below)',
    reason: 'Why does it not apply?',
    reasonHint: 'To be filled in only if the question does not apply.',
    mark: (min, max) => `Your mark, from ${min} to ${max}`,
    proof: 'We can prove it with a document',
    assess: 'Work out our score',
    wrong: 'The score could not be worked out',
    score: (score) => `Your score: ${score} of 100`,
    answered: (done, of) =>
      `Questions with an answer: ${done} of ${of}. A question without one brings no points.`,
    level: (label) => `Level reached: ${label}.`,
    noLevel: 'No level is reached yet.',
    lacking: 'What is lacking',
    highest: 'Nothing: this is the highest level.',
    missing: (level, points, threshold) =>
      `For “${level}” the score lacks ${points}: it has to be ${threshold}.`,
    above: (level, threshold) => `For “${level}” the score has to be above ${threshold}.`,
    enough: (level) => `The score is enough for “${level}”.`,
    conditions: 'There is more that has to hold:',
    improvements: 'The questions that would bring most',
    improvementsText:
      'With the best mark at a question the score would rise by so much; the last column is the score with the best mark at that question and at all above it.',
    nothingMore: 'No question would bring more.',
    question: 'Question',
    gain: 'Gain',
    together: 'Score reached',
    steps: 'How this score comes about, step by step',
    check: 'Do this calculation again',
    checkText:
      'The grid and the dossier below are all it takes: the command that is published with the program, run with the option --partial, gives the same hashes.',
    grid: 'Download the grid (JSON)',
    hashes: {
      inputHash: 'Hash of the dossier',
      gridHash: 'Hash of the grid',
      resultHash: 'Hash of the result',
    },
    dossier: 'The dossier (JSON)',
    questions: 'The questions',
    answers: 'Your answers, to change as you like',
    nothing: 'Page not found',
    nothingText: 'No edition of the label is public at this address.',
  },
};
