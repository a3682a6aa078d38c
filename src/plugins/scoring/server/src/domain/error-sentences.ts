import type { Sentence } from './exact/in-words';
import type { ScoringError } from './scoring-error';
import { NARROW } from './trace/words';

type Code = ScoringError['code'];
type OfCode<One, Each> = Each extends { code: infer Own } ? (One extends Own ? Each : never) : never;
type ErrorOf = { readonly [One in Code]: OfCode<One, ScoringError> };
type BothLanguages = readonly [fr: string, en: string];

/** What is wrong and how to mend it, by code, in both languages. */
const SENTENCES: { readonly [One in Code]: (error: ErrorOf[One]) => BothLanguages } = {
  NOT_JSON: () => [
    'Le fichier n’est pas du JSON valide : vérifiez-le avec un éditeur qui montre les erreurs.',
    'The file is not valid JSON: check it in an editor that shows errors.',
  ],
  NOT_UNICODE: () => [
    'Ce texte contient la moitié d’un caractère : écrivez-le de nouveau.',
    'This text contains half of a character: write it again.',
  ],
  TOO_DEEP: () => [
    'Le fichier imbrique plus de 64 niveaux : une grille n’en a pas besoin.',
    'The file is nested more than 64 levels deep: no grid needs that.',
  ],
  TOO_LARGE: () => [
    'Le fichier dépasse 10 millions de caractères.',
    'The file is longer than 10 million characters.',
  ],
  DOUBLED_KEY: ({ field }) => [
    `« ${field} » figure deux fois au même endroit : gardez une seule des deux valeurs.`,
    `“${field}” stands twice in the same place: keep one of the two values.`,
  ],
  UNKNOWN_FIELD: ({ field }) => [
    `« ${field} » n’est pas un champ connu ici : corrigez son nom ou retirez-le.`,
    `“${field}” is no known field here: mend its name or take it out.`,
  ],
  MISSING_FIELD: ({ field }) => [
    `Il manque ici le champ « ${field} ».`,
    `The field “${field}” is missing here.`,
  ],
  NUMBER_NOT_TEXT: ({ found }) => [
    `Un nombre s’écrit ici entre guillemets, pour n’être arrondi par aucun programme : "${found}".`,
    `A number is written in quotation marks here, so that no program rounds it: "${found}".`,
  ],
  NOT_A_NUMBER: ({ found }) => [
    `« ${found} » n’est pas un nombre : écrivez-le en chiffres, avec un point décimal et sans exposant.`,
    `“${found}” is not a number: write digits with a decimal point and no exponent.`,
  ],
  NEGATIVE_NUMBER: ({ found }) => [
    `${found} est négatif : il faut ici un nombre positif ou nul.`,
    `${found} is negative: here it has to be zero or more.`,
  ],
  WRONG_TYPE: ({ expected }) => [
    `Cette valeur n’a pas le bon type ; attendu : ${expected}.`,
    `This value has the wrong type; expected: ${expected}.`,
  ],
  WRONG_VALUE: ({ allowed }) => [
    `Cette valeur n’est pas admise ; admis : ${allowed}.`,
    `This value is not allowed; allowed: ${allowed}.`,
  ],
  CHILDREN_OR_SCALE: ({ node }) => [
    `« ${node} » doit avoir soit des enfants, soit une échelle.`,
    `“${node}” must have either children or a scale.`,
  ],
  DOUBLED_CODE: ({ node }) => [
    `Le code « ${node} » est donné deux fois : chaque élément de la grille a le sien.`,
    `The code “${node}” is given twice: each node of the grid has one of its own.`,
  ],
  DOUBLED_LEVEL: ({ level }) => [
    `Le niveau « ${level} » est donné deux fois.`,
    `The level “${level}” is given twice.`,
  ],
  WEIGHTS_DO_NOT_ADD_UP: ({ node, weight, sum }) => [
    `« ${node} » pèse ${weight}, ce qu’il contient ${sum} : les deux doivent être égaux.`,
    `“${node}” weighs ${weight}, what it contains ${sum}: the two must be equal.`,
  ],
  SCALE_EMPTY: ({ node, min, max }) => [
    `L’échelle de « ${node} » va de ${min} à ${max} : le maximum doit dépasser le minimum.`,
    `The scale of “${node}” goes from ${min} to ${max}: the maximum must be above the minimum.`,
  ],
  STEP_DOES_NOT_FIT: ({ node, step }) => [
    `Le pas de ${step} ne mène pas du minimum au maximum de « ${node} ».`,
    `Steps of ${step} do not lead from the minimum to the maximum of “${node}”.`,
  ],
  DESCRIPTOR_OUT_OF_SCALE: ({ node, mark }) => [
    `${mark} est décrit et n’est pas une note de l’échelle de « ${node} ».`,
    `${mark} is described and is no mark on the scale of “${node}”.`,
  ],
  CAP_CYCLE: ({ nodes }) => [
    `Ces éléments se plafonnent en cercle : ${nodes.join(', ')}. Retirez un des plafonds.`,
    `These nodes cap each other in a circle: ${nodes.join(', ')}. Take one of the caps out.`,
  ],
  BONUS_MISPLACED: ({ node }) => [
    `« ${node} » ne peut être un bonus : ni la racine ni ce qui est dans un bonus ne l’est.`,
    `“${node}” cannot be a bonus: neither the root nor what stands in a bonus is one.`,
  ],
  BONUS_OPENS_GATE: ({ node, level }) => [
    `Une condition du niveau « ${level} » porte sur le bonus « ${node} » : un bonus n’ouvre aucun niveau.`,
    `A gate of the level “${level}” asks for the bonus “${node}”: a bonus opens no level.`,
  ],
  TRIM_MISSING: () => [
    'L’agrégation criterion-trimmed demande « trim » : combien de notes écarter à chaque extrémité.',
    'The aggregation criterion-trimmed needs “trim”: how many marks to drop at each end.',
  ],
  LEVELS_NOT_ASCENDING: ({ level, threshold }) => [
    `Le niveau « ${level} » (${threshold}) n’est pas au-dessus du précédent : rangez les niveaux du plus bas au plus haut.`,
    `The level “${level}” (${threshold}) is not above the one before: put the levels in ascending order.`,
  ],
  OUT_OF_RANGE: ({ found, from, to }) => [
    `${found} n’est pas entre ${from} et ${to}.`,
    `${found} is not between ${from} and ${to}.`,
  ],
  GATE_NOT_ON_CRITERION: ({ node, level }) => [
    `Une condition du niveau « ${level} » demande une note à « ${node} », qui n’en reçoit pas : seuls les critères sont notés.`,
    `A gate of the level “${level}” asks for a mark of “${node}”, which has none: marks stand on criteria only.`,
  ],
  DOUBLED_JUROR: ({ juror }) => [
    `Deux fiches portent le nom « ${juror} » : chaque juré a une seule fiche.`,
    `Two sheets bear the name “${juror}”: each juror has one.`,
  ],
  MARK_OUT_OF_SCALE: ({ node, juror, mark, min, max, step }) => [
    `La note ${mark} de « ${juror} » n’est pas sur l’échelle de « ${node} » : de ${min} à ${max}${step === null ? '' : ` par pas de ${step}`}.`,
    `The mark ${mark} of “${juror}” is not on the scale of “${node}”: from ${min} to ${max}${step === null ? '' : ` in steps of ${step}`}.`,
  ],
  NA_FORBIDDEN: ({ node }) => [
    `« ${node} » ne peut être sans objet : la grille l’interdit, pour lui ou pour ce qu’il contient.`,
    `“${node}” cannot be said not to apply: the grid forbids it, for it or for something in it.`,
  ],
  NA_WITHOUT_REASON: ({ node }) => [
    `« ${node} » est dit sans objet sans motif : écrivez-le, il est publié.`,
    `“${node}” is said not to apply without a reason: write one, it is published.`,
  ],
  UNANSWERED: ({ node }) => [
    `« ${node} » n’a pas toutes ses notes : faites-le noter, ou demandez un résultat partiel.`,
    `“${node}” lacks marks: have it marked, or ask for a partial result.`,
  ],
  QUORUM: ({ node, has, needs }) => [
    `« ${node} » a ${has} ${has < 2 ? 'note' : 'notes'} et il en faut ${needs} : complétez le jury, ou demandez un résultat partiel.`,
    `“${node}” has ${has} ${has === 1 ? 'mark' : 'marks'} and needs ${needs}: complete the panel, or ask for a partial result.`,
  ],
  NOTHING_APPLICABLE: () => [
    'Rien dans la grille ne s’applique à ce dossier : il n’y a pas de score.',
    'Nothing in the grid applies to this dossier: there is no score.',
  ],
  UNKNOWN_CODE: ({ node }) => [
    `« ${node} » ne désigne rien dans la grille qui puisse figurer ici ; seuls les critères reçoivent des notes.`,
    `“${node}” names nothing in the grid that can stand here; only criteria have marks.`,
  ],
  ROWS_UNEVEN: ({ expected, found }) => [
    `Cette ligne compte ${found} ${found < 2 ? 'valeur' : 'valeurs'}, la première ${expected}.`,
    `This row has ${found} ${found === 1 ? 'value' : 'values'}, the first one ${expected}.`,
  ],
  COUNTS_UNEVEN: ({ expected, found }) => [
    `Cette ligne compte ${found} avis, la première ${expected} : chaque sujet doit en recevoir autant.`,
    `This row counts ${found} ${found === '1' ? 'rater' : 'raters'}, the first one ${expected}: every subject needs as many.`,
  ],
  RATING_MISSING: () => [
    'Il manque une note : cette statistique demande un tableau complet.',
    'A rating is missing: this statistic needs a full table.',
  ],
  NOT_A_COUNT: () => [
    'Il faut ici un nombre entier d’avis, positif ou nul.',
    'Here a whole number of raters is needed, zero or more.',
  ],
  TOO_FEW: ({ what, needs }) => [
    `Il faut au moins ${needs} ${what === 'rows' ? 'lignes' : 'colonnes'} ou avis.`,
    `At least ${needs} ${what} or raters are needed.`,
  ],
};

/** Written with ordinary spaces above, so that it can be read; French wants them narrow and unbreakable. */
const typeset = (french: string): string =>
  french.replaceAll(/ (?=[:;!?»])/g, NARROW).replaceAll('« ', `«${NARROW}`);

const inBoth = <One extends Code>(code: One, error: ErrorOf[One]): BothLanguages => SENTENCES[code](error);

/** What is wrong and how to mend it. */
export function errorSentence(error: ScoringError): Sentence {
  const [fr, en] = inBoth(error.code, error);
  return { fr: typeset(fr), en };
}
