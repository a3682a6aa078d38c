import type { Exact } from '../exact/exact';
import { mean } from '../exact/middle';

/** One mark of a round, as a unit value: 0 at the bottom of its scale, 1 at the top. */
export interface RoundMark {
  readonly dossier: string;
  readonly criterion: string;
  readonly juror: string;
  readonly unit: Exact;
}

/** How much higher a juror marks than others do; below zero for a severe one. */
export interface Severity {
  readonly juror: string;
  /** The mean difference in unit values; null when nobody else marked what this juror did. */
  readonly difference: Exact | null;
  /** How many marks could be compared. */
  readonly compared: number;
}

const without = <Value>(values: readonly Value[], place: number): Value[] =>
  values.filter((_, other) => other !== place);

/**
 * S11: the mean difference of each juror's marks to the mean of the others' on the same criterion of the same
 * dossier. It is shown and corrects nothing.
 *
 * @param marks each juror marks a criterion of a dossier once at most; abstentions are left out.
 * @returns one entry a juror, in the order in which they are met.
 */
export function severities(marks: readonly RoundMark[]): readonly Severity[] {
  const shared = new Map<string, RoundMark[]>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.dossier, mark.criterion]);
    const met = shared.get(key);
    if (met === undefined) shared.set(key, [mark]);
    else met.push(mark);
  }

  const differences = new Map<string, Exact[]>(marks.map(({ juror }) => [juror, []]));
  for (const together of shared.values()) {
    if (together.length < 2) continue;
    for (const [place, { juror, unit }] of together.entries()) {
      const others = without(together, place).map((other) => other.unit);
      differences.get(juror)?.push(unit.sub(mean(others)));
    }
  }
  return [...differences].map(([juror, found]) => ({
    juror,
    difference: found.length === 0 ? null : mean(found),
    compared: found.length,
  }));
}
