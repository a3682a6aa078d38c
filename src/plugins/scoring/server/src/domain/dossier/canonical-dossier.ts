import { reduced } from '../exact/exact';
import type { DecisionFile, DossierFile } from './dossier-file';

const canonicalDecision = (decision: DecisionFile) => ({
  state: decision.state,
  reason: decision.reason ?? '',
  factor: decision.state === 'factor' ? reduced(decision.factor) : null,
});

/** The order of sheets in which nothing depends on how they came. */
export const byJuror = (one: { juror: string }, other: { juror: string }): number =>
  one.juror < other.juror ? -1 : 1;

/** Applies to every value of a record. */
const each = <Value, Result>(record: Readonly<Record<string, Value>>, change: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/**
 * A dossier as it is hashed: the sheets in force, sorted by juror, numbers reduced. A sheet that was excluded is no
 * input of a score and is not in it.
 */
export const canonicalDossier = ({ applicability = {}, sheets, evidence = {} }: DossierFile): object => ({
  applicability: each(applicability, canonicalDecision),
  sheets: sheets
    .filter(({ excluded = false }) => !excluded)
    .sort(byJuror)
    .map(({ juror, marks }) => ({
      juror,
      marks: each(marks, (mark) => (mark === null ? null : reduced(mark))),
    })),
  evidence,
});
