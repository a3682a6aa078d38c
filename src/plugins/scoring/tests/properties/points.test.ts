import fc from 'fast-check';
import type { GridFile, NodeFile } from '../../server/src/domain/grid/grid-file';
import { equal, over, plus, rational, read, text, times, total } from '../independent/rational';
import { exactly, resultOf, scoredCase } from './scored-case';

const scoredCases = fc
  .noShrink(fc.nat())
  .map(scoredCase)
  .filter((one) => one !== null);

function withMoreWeight({ weight, children, ...node }: NodeFile): NodeFile {
  const { n, d } = times(read(weight), rational(7n, 2n));
  const scaled = String(Number(n) / Number(d));
  return {
    ...node,
    weight: scaled,
    ...(children === undefined ? {} : { children: children.map(withMoreWeight) }),
  };
}

describe('The points of any dossier', () => {
  it('are obtained, capped, missed or unassessed at every node, and nothing of them is negative', () => {
    fc.assert(
      fc.property(scoredCases, ({ result }) => {
        for (const { potential, obtained, capped, missed, unassessed } of Object.values(result.nodes)) {
          const parts = [obtained, capped, missed, unassessed].map(exactly);
          expect(text(total(parts))).toBe(text(exactly(potential)));
          expect(parts.every(({ n }) => n >= 0n)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give the same score, ratios and levels when every weight is three and a half times as much', () => {
    fc.assert(
      fc.property(scoredCases, ({ grid, dossier, partial, result }) => {
        const more = resultOf({ ...grid, root: withMoreWeight(grid.root) }, dossier, partial);
        const { score, levelByScore, levelGranted, assessable } = result;
        expect(more).toMatchObject({ score, levelByScore, levelGranted, assessable });
        for (const [code, { ratio }] of Object.entries(result.nodes)) {
          expect(more.nodes[code]?.ratio).toEqual(ratio);
        }
        expect(text(exactly(more.points))).toBe(text(times(exactly(result.points), rational(7n, 2n))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Points that are redistributed in proportion on a flat grid', () => {
  const criterion = fc.record({
    weight: fc.integer({ min: 0, max: 40 }),
    mark: fc.integer({ min: 0, max: 8 }),
    applies: fc.boolean(),
  });
  const flat = fc
    .array(criterion, { minLength: 1, maxLength: 9 })
    .filter((criteria) => criteria.some(({ weight, applies }) => applies && weight > 0));

  it('give the mean of the unit values, weighted, over what applies', () => {
    fc.assert(
      fc.property(flat, (criteria) => {
        const children = criteria.map(
          ({ weight }, index): NodeFile => ({
            ...{ code: `C${index}`, weight: String(weight), scale: { min: '0', max: '8', step: '1' } },
          }),
        );
        const weight = String(criteria.reduce((sum, one) => sum + one.weight, 0));
        const grid: GridFile = {
          ...{ code: 'FLAT', version: '1', root: { code: 'R', weight, children } },
          redistribution: { policy: 'proportional', fromDepth: 0 },
        };
        const na = criteria.flatMap(({ applies }, index) => (applies ? [] : [`C${index}`]));
        const marks = Object.fromEntries(criteria.map(({ mark }, index) => [`C${index}`, String(mark)]));
        const applicability = Object.fromEntries(
          na.map((code) => [code, { state: 'na', reason: 'Sans objet' } as const]),
        );
        const { score } = resultOf(grid, { applicability, sheets: [{ juror: 'J1', marks }] }, false);

        const applying = criteria.filter(({ applies }) => applies);
        const weighted = applying.map((one) => rational(BigInt(one.weight * one.mark), 8n));
        const weights = applying.map((one) => rational(BigInt(one.weight)));
        const mean = over(total(weighted), weights.reduce(plus));
        expect(equal(exactly(score), times(mean, rational(100n)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
