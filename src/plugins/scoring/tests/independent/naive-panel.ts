import type { DossierFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { sheetsOf, whyUnassessed } from './naive-errors';
import type { Units } from './naive-sheet';
import type { Place } from './naive-tree';
import { ascending, mean, median, minus, over, type Rational, read } from './rational';

/** The marks that a criterion has. */
export const marksOf = (code: string, dossier: DossierFile): readonly Rational[] =>
  sheetsOf(dossier)
    .flatMap(({ marks }) => marks[code] ?? [])
    .map(read);

/** S5 for one criterion. */
function aggregate(grid: GridFile, values: readonly Rational[]): Rational {
  const { aggregation, trim = 0 } = grid.panel ?? {};
  if (aggregation === 'criterion-mean') return mean(values);
  if (aggregation === 'criterion-trimmed' && values.length >= 2 * trim + 3) {
    return mean(ascending(values).slice(trim, values.length - trim));
  }
  return median(values);
}

/** S4 */
function unit({ node: { scale } }: Place, mark: Rational): Rational {
  if (scale === undefined) throw new Error('Marks stand on criteria.');
  const min = read(scale.min);
  return over(minus(mark, min), minus(read(scale.max), min));
}

/**
 * The unit values to score: one set of all jurors together, or one of each juror under total-median.
 *
 * @param criteria those that apply.
 */
export function unitsOf(
  grid: GridFile,
  dossier: DossierFile,
  criteria: readonly Place[],
): readonly [Units, ...Units[]] {
  const assessed = criteria.filter((here) => whyUnassessed(grid, dossier, here) === null);
  const valued = (value: (here: Place) => Rational): Units =>
    new Map(assessed.map((here) => [here.node.code, value(here)]));
  if (grid.panel?.aggregation !== 'total-median') {
    const units = (here: Place) => marksOf(here.node.code, dossier).map((mark) => unit(here, mark));
    return [valued((here) => aggregate(grid, units(here)))];
  }
  const [first = new Map(), ...others] = sheetsOf(dossier).map(({ marks }) =>
    valued((here) => unit(here, read(marks[here.node.code] ?? ''))),
  );
  return [first, ...others];
}
