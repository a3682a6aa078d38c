import { HUNDRED } from '../exact/exact';
import { decimal } from '../exact/figure';
import { inWords, type Language, type Sentence } from '../exact/in-words';
import type { Level } from '../grid/grid';
import { gateSentence } from './gate-sentence';
import type { Fact } from './trace';
import { colon, points, quoted, say } from './words';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** A score with both its places, as it is shown. */
const shown = (value: Parameters<typeof decimal>[0], language: Language): string =>
  language === 'fr' ? decimal(value, 2).replace('.', ',') : decimal(value, 2);

const named = ({ label }: Level, language: Language): string => quoted(label, language);

export const sheetSentence = ({ juror, score }: FactOf<'sheet'>): Sentence =>
  say((language) => {
    const figure = shown(score, language);
    return language === 'fr'
      ? `Fiche ${juror}${colon('fr')} ${figure} sur 100.`
      : `Sheet ${juror}: ${figure} of 100.`;
  });

export const bonusSentence = ({ bonus, points: total }: FactOf<'bonus'>): Sentence =>
  say((language) => {
    const [more, all] = [points(bonus, language), inWords(total, language)];
    return language === 'fr'
      ? `Bonus${colon('fr')} ${more} de plus, ${all} en tout.`
      : `Bonus: ${more} more, ${all} in all.`;
  });

export const scoreSentence = ({ points: total, potential, score }: FactOf<'score'>): Sentence =>
  say((language) => {
    const [has, of, figure] = [points(total, language), inWords(potential, language), shown(score, language)];
    if (potential.equals(HUNDRED)) {
      return language === 'fr' ? `Score${colon('fr')} ${figure} sur 100.` : `Score: ${figure} of 100.`;
    }
    return language === 'fr'
      ? `Score${colon('fr')} ${has} sur ${of}, soit ${figure} sur 100.`
      : `Score: ${has} of ${of}, which is ${figure} of 100.`;
  });

export const byScoreSentence = ({ level }: FactOf<'by-score'>): Sentence =>
  say((language) => {
    if (level === null) {
      return language === 'fr' ? 'Le score n’atteint aucun niveau.' : 'The score reaches no level.';
    }
    return language === 'fr'
      ? `Le score atteint le niveau ${named(level, 'fr')}.`
      : `The score reaches the level ${named(level, 'en')}.`;
  });

export const gateSkippedSentence = ({ node, level }: FactOf<'gate-skipped'>): Sentence => ({
  fr: `La condition du niveau ${named(level, 'fr')} sur ${node} est écartée${colon('fr')} ${node} est sans objet.`,
  en: `The condition of the level ${named(level, 'en')} on ${node} is left out: ${node} does not apply.`,
});

export const gateClosedSentence = ({
  level,
  gate,
}: Pick<FactOf<'gate-closed'>, 'level' | 'gate'>): Sentence => ({
  fr: `Pour le niveau ${named(level, 'fr')}, ${gateSentence(gate, 'fr')}.`,
  en: `For the level ${named(level, 'en')}, ${gateSentence(gate, 'en')}.`,
});

export const grantedSentence = ({ level }: FactOf<'granted'>): Sentence =>
  say((language) => {
    if (level === null) return language === 'fr' ? 'Aucun niveau n’est accordé.' : 'No level is granted.';
    return language === 'fr'
      ? `Niveau accordé${colon('fr')} ${named(level, 'fr')}.`
      : `Level granted: ${named(level, 'en')}.`;
  });
