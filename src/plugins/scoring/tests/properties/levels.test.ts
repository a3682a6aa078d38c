import fc from 'fast-check';
import type { SheetFile } from '../../server/src/domain/dossier/dossier-file';
import type { GridFile } from '../../server/src/domain/grid/grid-file';
import { type Dice, diceOf } from '../independent/dice';
import { ask } from '../independent/naive-gates';
import { marksOf } from '../independent/naive-panel';
import { randomMark } from '../independent/random-dossier';
import { nodesOf } from '../independent/random-grid';
import { below, median, NONE, read } from '../independent/rational';
import { exactly, resultOf, type ScoredCase, scoredCase } from './scored-case';

const scoredCases = fc
  .noShrink(fc.nat())
  .map(scoredCase)
  .filter((one) => one !== null);

/** How high a level stands; below all of them, -1. */
const rank = ({ levels = [] }: GridFile, level: string | null): number =>
  levels.findIndex(({ code }) => code === level);

/** The same sheets with one mark that is higher; null where the mark that was drawn is not. */
function withOneRaised(dice: Dice, { grid, dossier }: ScoredCase): readonly SheetFile[] | null {
  const [sheet] = dice.shuffled(dossier.sheets.filter(({ excluded }) => excluded !== true));
  const [given] = dice.shuffled(Object.entries(sheet?.marks ?? {}));
  const [code, mark] = given ?? [];
  const scale = nodesOf(grid.root).find((node) => node.code === code)?.scale;
  if (code === undefined || typeof mark !== 'string' || scale === undefined) return null;
  const higher = dice.happens(0.5) ? scale.max : randomMark(dice, scale);
  if (!below(read(mark), read(higher))) return null;
  return dossier.sheets.map((one) =>
    one === sheet ? { ...one, marks: { ...one.marks, [code]: higher } } : one,
  );
}

describe('A mark that is raised', () => {
  it('never lowers the score or a level', () => {
    let raised = 0;
    let better = 0;
    fc.assert(
      fc.property(scoredCases, fc.nat(), (one, seed) => {
        const sheets = withOneRaised(diceOf(seed), one);
        if (sheets === null) return;
        const { grid, dossier, partial, result } = one;
        const after = resultOf(grid, { ...dossier, sheets }, partial);
        raised += 1;
        expect(below(exactly(after.score), exactly(result.score))).toBe(false);
        if (below(exactly(result.score), exactly(after.score))) better += 1;
        expect(rank(grid, after.levelByScore)).toBeGreaterThanOrEqual(rank(grid, result.levelByScore));
        expect(rank(grid, after.levelGranted)).toBeGreaterThanOrEqual(rank(grid, result.levelGranted));
      }),
      { numRuns: 1500 },
    );
    expect(raised).toBeGreaterThan(300);
    expect(better).toBeGreaterThan(50);
  });
});

describe('A level that is granted', () => {
  it('is reached by the score, and its gates and those of every level below it are open', () => {
    let gatesSeen = 0;
    fc.assert(
      fc.property(scoredCases, ({ grid, dossier, result }) => {
        const upTo = rank(grid, result.levelGranted);
        if (upTo >= 0) expect(result.assessable).toBe(true);
        for (const { threshold, strict, gates = [] } of (grid.levels ?? []).slice(0, upTo + 1)) {
          const [score, wanted] = [exactly(result.score), read(threshold)];
          expect(strict === true ? below(wanted, score) : !below(score, wanted)).toBe(true);
          for (const gate of gates) {
            gatesSeen += 1;
            const about = (code: string) => {
              const node = result.nodes[code];
              if (node === undefined) throw new Error(`There is no ${code}.`);
              const marks = node.ratio === null ? [] : marksOf(code, dossier);
              const { scale } = nodesOf(grid.root).find((one) => one.code === code) ?? {};
              return {
                applicable: node.applicable,
                potential: exactly(node.potential),
                ratio: node.ratio === null ? NONE : exactly(node.ratio),
                median: marks.length === 0 ? read(scale?.min ?? '0') : median(marks),
              };
            };
            expect(['open', 'skipped']).toContain(ask(gate, dossier, about));
          }
        }
      }),
      { numRuns: 800 },
    );
    expect(gatesSeen).toBeGreaterThan(100);
  });
});

describe('A score just under a threshold', () => {
  const scored = (mark: string, threshold: string) => {
    const grid: GridFile = {
      ...{ code: 'G', version: '1' },
      root: { code: 'R', weight: '100', scale: { min: '0', max: '100' } },
      levels: [{ code: 'level', threshold }],
    };
    return resultOf(grid, { sheets: [{ juror: 'J1', marks: { R: mark } }] }, false);
  };

  it('does not reach it, though it shows as if it did: 69.995 of 70', () => {
    expect(scored('69.995', '70')).toMatchObject({ score: { decimal: '70.00' }, levelByScore: null });
    expect(scored('70', '70')).toMatchObject({ score: { decimal: '70.00' }, levelByScore: 'level' });
  });

  it('does not reach it anywhere, however little is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 3, max: 25 }), (threshold, places) => {
        const under = `${threshold - 1}.${'9'.repeat(places - 1)}5`;
        const decimal = `${threshold}.00`;
        expect(scored(under, String(threshold))).toMatchObject({ score: { decimal }, levelGranted: null });
        expect(scored(String(threshold), String(threshold))).toMatchObject({ levelGranted: 'level' });
      }),
      { numRuns: 300 },
    );
  });
});
