import { DECIMAL, type Exact, exact } from '../../../../server/src/domain/exact/exact';
import { decimal } from '../../../../server/src/domain/exact/figure';
import { isOnScale } from '../../../../server/src/domain/grid/check-scales';
import type { ScaleFile } from '../../../../server/src/domain/grid/grid-file';

/** One mark of a scale with steps, and what it means. */
export interface Step {
  readonly mark: string;
  readonly descriptor: string | null;
}

/** More steps than these are a number to write, not a list to choose from. */
const MOST_STEPS = 11;

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const isEqual = (one: string, other: Exact): boolean => exact(one).equals(other);

/** The marks that can be chosen one by one, the lowest first; null where a number is written. */
export function stepsOf({ min, max, step, descriptors = {} }: ScaleFile): readonly Step[] | null {
  if (step === undefined) return null;
  const last = exact(max);
  const places = Math.max(placesOf(min), placesOf(step));
  const steps: Step[] = [];
  for (let value = exact(min); value.lte(last); value = value.add(exact(step))) {
    if (steps.length === MOST_STEPS) return null;
    const described = Object.entries(descriptors).find(([mark]) => isEqual(mark, value));
    steps.push({ mark: decimal(value, places), descriptor: described?.[1] ?? null });
  }
  return steps;
}

/** Whether two texts write the same mark: "3" and "3.0" do. */
export const isSameMark = (one: string, other: string | null | undefined): boolean =>
  typeof other === 'string' && DECIMAL.test(other) && isEqual(one, exact(other));

/**
 * The mark that somebody has written, with a decimal comma or point.
 *
 * @returns null when it is no mark of the scale.
 */
export function writtenMark(text: string, { min, max, step }: ScaleFile): string | null {
  const mark = text.trim().replace(',', '.').replace('−', '-');
  if (!DECIMAL.test(mark)) return null;
  const scale = { min: exact(min), max: exact(max), step: step === undefined ? null : exact(step) };
  return isOnScale(exact(mark), scale) ? mark : null;
}
