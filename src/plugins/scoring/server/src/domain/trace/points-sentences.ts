import type { Exact } from '../exact/exact';
import { inWords, type Language, listed, type Sentence } from '../exact/in-words';
import type { Aggregation } from '../grid/grid-file';
import type { Fact, Received } from './trace';
import { colon, isPlural, percent, points, say } from './words';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

const move = ({ node, from, to }: Received, language: Language): string =>
  `${node}, ${inWords(from, language)} → ${inWords(to, language)}`;

const moves = (to: readonly Received[], language: Language): string =>
  listed(
    to.map((one) => move(one, language)),
    language,
  );

export const factorSentence = ({ node, weight, factor, potential }: FactOf<'factor'>): Sentence =>
  say((language) => {
    const [kept, before, after] = [
      percent(factor, language),
      inWords(weight, language),
      points(potential, language),
    ];
    return language === 'fr'
      ? `${node} compte pour ${kept} de son poids${colon('fr')} ${before} → ${after}.`
      : `${node} counts for ${kept} of its weight: ${before} → ${after}.`;
  });

export const noChildSentence = ({ node }: { node: string }): Sentence => ({
  fr: `Rien de ce que contient ${node} ne s’applique${colon('fr')} ${node} est sans objet.`,
  en: `Nothing in ${node} applies: ${node} does not apply.`,
});

export const nothingLeftSentence = ({ node }: { node: string }): Sentence => ({
  fr: `Il ne reste dans ${node} rien qui vaille des points${colon('fr')} ${node} est sans objet.`,
  en: `Nothing that is worth points is left in ${node}: ${node} does not apply.`,
});

const because = (reason: string | null): string => (reason === null ? '' : ` (${reason})`);

function frenchMove(lost: Exact, to: readonly Received[]): string {
  const many = isPlural(lost, 'fr');
  const what = many ? `ses ${points(lost, 'fr')}` : points(lost, 'fr');
  if (to.length > 0) return `${what} ${many ? 'passent' : 'passe'} à ${moves(to, 'fr')}`;
  return `${what} ${many ? 'ne sont pas redistribués' : 'n’est pas redistribué'}`;
}

const englishMove = (lost: Exact, to: readonly Received[]): string =>
  to.length > 0
    ? `its ${points(lost, 'en')} go to ${moves(to, 'en')}`
    : `its ${points(lost, 'en')} go to nobody`;

export const redistributedSentence = ({
  node,
  reason,
  points: lost,
  to,
}: FactOf<'redistributed'>): Sentence => ({
  fr: `${node} est sans objet${because(reason)}${colon('fr')} ${frenchMove(lost, to)}.`,
  en: `${node} does not apply${because(reason)}: ${englishMove(lost, to)}.`,
});

export const overBudgetSentence = ({ node, points: lost, budget }: FactOf<'over-budget'>): Sentence => ({
  fr: `${points(lost, 'fr')} de ${node} ${isPlural(lost, 'fr') ? 'sont' : 'est'} sans objet, pour ${inWords(budget, 'fr')} au plus${colon('fr')} aucun niveau ne peut être accordé.`,
  en: `${points(lost, 'en')} of ${node} ${isPlural(lost, 'en') ? 'do' : 'does'} not apply, where ${inWords(budget, 'en')} may at most: no level can be granted.`,
});

const MIDDLE: Readonly<Record<Aggregation, Sentence>> = {
  'criterion-median': { fr: 'médiane', en: 'median' },
  'criterion-mean': { fr: 'moyenne', en: 'mean' },
  'criterion-trimmed': { fr: 'moyenne sans les extrêmes', en: 'mean without the extremes' },
  'total-median': { fr: 'médiane', en: 'median' },
};

export const aggregatedSentence = ({
  node,
  marks,
  aggregation,
  mark,
  max,
  unit,
}: FactOf<'aggregated'>): Sentence =>
  say((language) => {
    const given = listed(
      marks.map((one) => inWords(one, language)),
      language,
    );
    const [value, top, share] = [inWords(mark, language), inWords(max, language), percent(unit, language)];
    const middle = MIDDLE[aggregation][language];
    if (language === 'fr') {
      const notes = marks.length === 1 ? `note ${given}` : `notes ${given}, ${middle} ${value}`;
      return `${node}${colon('fr')} ${notes} pour ${top} au plus, soit ${share}.`;
    }
    const read = marks.length === 1 ? `mark ${given}` : `marks ${given}, ${middle} ${value}`;
    return `${node}: ${read} of at most ${top}, which is ${share}.`;
  });

export const unassessedSentence = ({ node, has, needs }: FactOf<'unassessed'>): Sentence => ({
  fr: `${node} n’est pas encore évalué${colon('fr')} ${has} ${has < 2 ? 'note' : 'notes'} pour ${needs} au moins.`,
  en: `${node} is not assessed yet: ${has} ${has === 1 ? 'mark' : 'marks'} of at least ${needs}.`,
});

export const cappedSentence = ({ node, by, from, to }: FactOf<'capped'>): Sentence =>
  say((language) => {
    const change = `${percent(from, language)} → ${percent(to, language)}`;
    return language === 'fr'
      ? `${node} ne peut dépasser ${by}${colon('fr')} ${change}.`
      : `${node} cannot be better than ${by}: ${change}.`;
  });

export const pointsSentence = ({ node, obtained, potential }: FactOf<'points'>): Sentence =>
  say((language) => {
    const [has, of] = [points(obtained, language), inWords(potential, language)];
    return language === 'fr' ? `${node} obtient ${has} sur ${of}.` : `${node} obtains ${has} of ${of}.`;
  });
