import { type Exact, exact, isZero } from '../exact/exact';
import { pointerTo, type ScoringError } from '../scoring-error';
import type { Scale } from './grid';
import type { LaidOut } from './lay-out';

/** Whether a mark stands on a scale: between its ends and, where it has steps, on one of them. */
export function isOnScale(mark: Exact, { min, max, step }: Scale): boolean {
  if (mark.lt(min) || mark.gt(max)) return false;
  return step === null || mark.sub(min).div(step).d === 1n;
}

/** A scale leads upwards, its steps lead from one end to the other, and what is described are marks of it. */
export function checkScales(row: readonly LaidOut[]): ScoringError | null {
  for (const { node, file, path } of row) {
    const { scale } = node;
    if (scale === null || file.scale === undefined) continue;
    const at = { file: 'grid', path: `${path}/scale`, node: node.code } as const;
    const { min, max, step, descriptors = {} } = file.scale;
    if (scale.max.lte(scale.min)) return { ...at, code: 'SCALE_EMPTY', min, max };
    if (step !== undefined && (isZero(exact(step)) || !isOnScale(scale.max, scale))) {
      return { ...at, code: 'STEP_DOES_NOT_FIT', step };
    }
    const stray = Object.keys(descriptors).find((mark) => !isOnScale(exact(mark), scale));
    if (stray !== undefined) {
      return {
        ...at,
        path: `${path}/scale${pointerTo('descriptors', stray)}`,
        ...{ code: 'DESCRIPTOR_OUT_OF_SCALE', mark: stray },
      };
    }
  }
  return null;
}
