import { DECIMAL, type Exact, exact } from '../../../../server/src/domain/exact/exact';
import { isOnScale } from '../../../../server/src/domain/grid/check-scales';
import type { ScaleFile } from '../../../../server/src/domain/grid/grid-file';

const isEqual = (one: string, other: Exact): boolean => exact(one).equals(other);

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
