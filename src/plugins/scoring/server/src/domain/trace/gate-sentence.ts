import { exact, isZero } from '../exact/exact';
import { inWords, type Language } from '../exact/in-words';
import type { ClosedGate } from '../steps/closed-gate';
import { colon, NARROW, percent, points } from './words';

const HUNDREDTH = exact('0.01');

type Counted = Extract<ClosedGate, { kind: 'ratio' | 'median' }>;

/** How much is missing, never as nothing: what is less than a hundredth is said to be so. */
function missing({ gap, unit }: Counted, language: Language): string {
  const tiny = !isZero(gap) && gap.lt(HUNDREDTH);
  const told = tiny ? HUNDREDTH : gap;
  const amount = {
    points: () => points(told, language),
    mark: () => inWords(told, language),
    share: () => percent(told, language),
  }[unit]();
  if (!tiny) return amount;
  return language === 'fr' ? `moins de ${amount}` : `less than ${amount}`;
}

const FRENCH = {
  points: (gate: Counted) => `il manque ${missing(gate, 'fr')} sur ${gate.node.code}`,
  mark: (gate: Counted) =>
    `il manque ${missing(gate, 'fr')} à la note médiane de ${gate.node.code} (${inWords(gate.has, 'fr')} pour ${inWords(gate.atLeast, 'fr')})`,
  share: (gate: Counted) => `il manque ${missing(gate, 'fr')} sur ${gate.node.code}`,
};

const ENGLISH = {
  points: (gate: Counted) => `missing ${missing(gate, 'en')} on ${gate.node.code}`,
  mark: (gate: Counted) =>
    `missing ${missing(gate, 'en')} on the median mark of ${gate.node.code} (${inWords(gate.has, 'en')} of ${inWords(gate.atLeast, 'en')})`,
  share: (gate: Counted) => `missing ${missing(gate, 'en')} on ${gate.node.code}`,
};

/** What a closed gate is missing, as the end of a sentence. */
export function gateSentence(gate: ClosedGate, language: Language): string {
  const french = language === 'fr';
  switch (gate.kind) {
    case 'any': {
      const each = gate.of.map((one) => gateSentence(one, language)).join(french ? `${NARROW}; ` : '; ');
      const either = french ? 'aucune de ces conditions n’est remplie' : 'none of these holds';
      return `${either}${colon(language)} ${each}`;
    }
    case 'evidence':
      return french
        ? `aucune preuve n’est acceptée pour ${gate.node.code}`
        : `no evidence has been accepted for ${gate.node.code}`;
    case 'not-applicable':
      return french
        ? `${gate.node.code} est sans objet, ce que ce niveau n’admet pas`
        : `${gate.node.code} does not apply, which this level does not allow`;
    default:
      return (french ? FRENCH : ENGLISH)[gate.unit](gate);
  }
}
