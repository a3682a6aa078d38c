import { type Reason, refusedFor, type Verdict } from '@parvis/procedure';
import type { AnswerGiven } from './completeness';
import type { Question } from './questions';

/** A decimal, as grids write marks: no exponent, no leading zeros, nothing but digits, one point and a minus sign. */
const DECIMAL = /^(-?)(0|[1-9]\d{0,29})(?:\.(\d{1,30}))?$/;
const PLACES = 30;

/** The number that a text writes, in units of 10⁻³⁰: compared exactly, never as a float. */
function exact(text: string): bigint | null {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const size = BigInt(whole + decimals.padEnd(PLACES, '0'));
  return sign === '-' ? -size : size;
}

/**
 * A mark as it is kept, so that marks can be compared as texts: the lowest one as the grid writes it, others without
 * needless zeros.
 *
 * @returns null when it is not on the scale.
 */
export function keptMark({ min, max, step }: Question['scale'], mark: string): string | null {
  const [value, least, most] = [exact(mark), exact(min), exact(max)];
  if (value === null || least === null || most === null || value < least || value > most) return null;
  if (value === least) return min;
  const apart = step === null ? null : exact(step);
  if (apart !== null && (value - least) % apart !== 0n) return null;
  return mark.includes('.') ? mark.replace(/\.?0+$/, '') : mark;
}

const offScale = ({ min, max, step }: Question['scale']): Reason =>
  step === null
    ? { code: 'MARK_NOT_ON_SCALE', values: { min, max } }
    : { code: 'MARK_NOT_ON_STEP', values: { min, max, step } };

/** Whether an answer can be kept, complete or not: its mark is on the scale, and it applies where it has to. */
export function usableAnswer(question: Question, { mark, notApplicable }: AnswerGiven): Verdict {
  return refusedFor([
    ...(mark === null || keptMark(question.scale, mark) !== null ? [] : [offScale(question.scale)]),
    ...(notApplicable === null || question.mayBeNotApplicable ? [] : [{ code: 'NOT_APPLICABLE_FORBIDDEN' }]),
  ]);
}
