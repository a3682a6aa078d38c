import { exact } from '../exact/exact';
import { decimal } from '../exact/figure';
import type { ScaleFile } from './grid-file';

/** One mark of a scale with steps, and what it means. */
export interface Step {
  readonly mark: string;
  readonly descriptor: string | null;
}

/** More steps than these are a number to write, not a list to choose from. */
const MOST_STEPS = 11;

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** The marks that can be chosen one by one, the lowest first; null where a number is written. */
export function stepsOf({ min, max, step, descriptors = {} }: ScaleFile): readonly Step[] | null {
  if (step === undefined) return null;
  const last = exact(max);
  const places = Math.max(placesOf(min), placesOf(step));
  const steps: Step[] = [];
  for (let value = exact(min); value.lte(last); value = value.add(exact(step))) {
    if (steps.length === MOST_STEPS) return null;
    const described = Object.entries(descriptors).find(([mark]) => exact(mark).equals(value));
    steps.push({ mark: decimal(value, places), descriptor: described?.[1] ?? null });
  }
  return steps;
}
