import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GateFile } from '../../server/src/domain/grid/grid-file';
import { below, isPositive, minus, type Rational, read, text, times } from './rational';

/** What a gate may ask about a node. */
export interface Asked {
  readonly applicable: boolean;
  readonly potential: Rational;
  readonly ratio: Rational;
  readonly median: Rational;
}

/** What is missing, or that nothing is, or that the gate is left out. */
export type Missing = { readonly [name: string]: string | readonly Missing[] };
export type Answer = 'open' | 'skipped' | Missing;

const isMissing = (answer: Answer): answer is Missing => typeof answer === 'object';

/** S9 for one gate. */
export function ask(gate: GateFile, dossier: DossierFile, about: (code: string) => Asked): Answer {
  if (gate.kind === 'any') {
    const answers = gate.of.map((one) => ask(one, dossier, about)).filter((answer) => answer !== 'skipped');
    if (answers.length === 0) return 'skipped';
    return answers.includes('open') ? 'open' : { kind: 'any', of: answers.filter(isMissing) };
  }
  const { code } = gate;
  const { applicable, potential, ratio, median } = about(code);
  if (!applicable) return gate.requireApplicable === true ? { kind: 'not-applicable', code } : 'skipped';
  if (gate.kind === 'evidence') {
    return dossier.evidence?.[code] === 'accepted' ? 'open' : { kind: 'evidence', code };
  }
  const has = gate.kind === 'ratio' ? ratio : median;
  const atLeast = read(gate.atLeast);
  if (!below(has, atLeast)) return 'open';
  const gap = minus(atLeast, has);
  const shown = { kind: gate.kind, code, has: text(has), atLeast: text(atLeast) };
  if (gate.kind === 'median') return { ...shown, gap: text(gap), unit: 'mark' };
  return isPositive(potential)
    ? { ...shown, gap: text(times(gap, potential)), unit: 'points' }
    : { ...shown, gap: text(gap), unit: 'share' };
}
