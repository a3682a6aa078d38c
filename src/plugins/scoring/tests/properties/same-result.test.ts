import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import type { SheetFile } from '../../server/src/domain/dossier/dossier-file';
import { type Checked, dossierText, gridText } from '../../server/src/engine';
import { type Dice, diceOf } from '../independent/dice';
import { resultOf, scoredCase } from './scored-case';

const scoredCases = fc
  .noShrink(fc.nat())
  .map(scoredCase)
  .filter((one) => one !== null);

/** The same value as a text, with the names in each of its objects in another order; lists stay as they are. */
function reordered(dice: Dice, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => reordered(dice, one)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const held = dice.shuffled(Object.entries(value)).filter(([, one]) => one !== undefined);
  return `{${held.map(([name, one]) => `${JSON.stringify(name)}:${reordered(dice, one)}`).join()}}`;
}

function readBack<File>(checked: Checked<File>): File {
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value;
}

const bytes = (...[grid, dossier, partial]: Parameters<typeof resultOf>) =>
  JSON.stringify(resultOf(grid, dossier, partial));

describe('A result is the same to the byte', () => {
  it('whatever the order of the sheets and of what is written in the files', () => {
    fc.assert(
      fc.property(scoredCases, fc.nat(), ({ grid, dossier, partial, result }, seed) => {
        const dice = diceOf(seed);
        const sheets = dice.shuffled(dossier.sheets);
        const shuffled = readBack(dossierText(reordered(dice, { ...dossier, sheets })));
        const sameGrid = readBack(gridText(reordered(dice, grid)));
        expect(bytes(sameGrid, shuffled, partial)).toBe(JSON.stringify(result));
      }),
      { numRuns: 500 },
    );
  });

  it('with a sheet that is excluded and without it, hashes and all', () => {
    fc.assert(
      fc.property(scoredCases, fc.nat(), ({ grid, dossier, partial, result }, at) => {
        const place = at % (dossier.sheets.length + 1);
        const recused: SheetFile = { juror: 'J0', excluded: true, marks: { [grid.root.code]: '0', X: null } };
        const sheets = [...dossier.sheets.slice(0, place), recused, ...dossier.sheets.slice(place)];
        expect(bytes(grid, { ...dossier, sheets }, partial)).toBe(JSON.stringify(result));
      }),
      { numRuns: 300 },
    );
  });

  it('in another zone and another language', () => {
    const printed = (TZ: string, LC_ALL: string) => {
      const script = join(__dirname, 'print-results.ts');
      const text = execFileSync(process.execPath, ['-r', 'tsx/cjs', script], {
        ...{ encoding: 'utf8', env: { TZ, LC_ALL }, maxBuffer: 100_000_000 },
      });
      const [where, ...results] = text.split('\n');
      return { where, results };
    };
    const [here, there] = [printed('Europe/Paris', 'fr_FR.UTF-8'), printed('Pacific/Apia', 'ar_EG.UTF-8')];
    expect(here.where).not.toBe(there.where);
    expect(here.results.filter((result) => result !== '').length).toBeGreaterThan(100);
    expect(there.results).toEqual(here.results);
  });
});
