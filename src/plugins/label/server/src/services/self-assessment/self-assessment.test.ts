import { dossierOf, type GridFile, readDossier, readGrid, score, workOut } from '@parvis/scoring/engine';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { trialDossier } from '../../domain/trial/trial-dossier';
import { selfAssessment } from './self-assessment';

const SCALE = { min: '0', max: '4', step: '1' };

const GRID: GridFile = {
  ...{ code: 'LABEL', version: '1', label: 'Label' },
  root: {
    ...{ code: 'R', weight: '100' },
    children: [
      {
        ...{ code: 'P', label: 'Écoute', weight: '60' },
        children: [
          { code: 'A', weight: '40', scale: SCALE },
          { code: 'B', weight: '20', scale: SCALE, capBy: 'A' },
        ],
      },
      {
        ...{ code: 'Q', weight: '40' },
        children: [
          { code: 'C', weight: '30', scale: SCALE },
          { code: 'D', weight: '10', scale: SCALE },
          { code: 'E', weight: '8', scale: SCALE, bonus: true },
          { code: 'F', weight: '8', scale: SCALE, bonus: true },
        ],
      },
    ],
  },
  panel: { aggregation: 'criterion-trimmed', trim: 1, quorum: 4 },
  bonusCap: '10',
  levels: [
    { code: '1', label: 'Un', threshold: '30', gates: [{ kind: 'evidence', code: 'A' }] },
    { code: '2', label: 'Deux', threshold: '60', gates: [{ kind: 'ratio', code: 'Q', atLeast: '1/2' }] },
  ],
};

const tried = (marks: object, more: object = {}) => ({
  ...{ marks: { ...marks }, notApplicable: {}, evidence: [] },
  ...more,
});

const assessed = (...[marks, more]: Parameters<typeof tried>) => {
  const answer = selfAssessment(GRID, tried(marks, more));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
};

/** The score of a jury that gives these marks, from the engine alone. */
function scoreOf(...[marks, more]: Parameters<typeof tried>): Fraction {
  const grid = readGrid(GRID);
  const shaped = dossierOf(trialDossier(GRID.panel ?? {}, tried(marks, more)));
  const dossier = grid.ok && shaped.ok ? readDossier(shaped.value, grid.value) : null;
  const worked = grid.ok && dossier?.ok ? workOut(grid.value, dossier.value, { partial: true }) : null;
  if (!worked?.ok) throw new Error('The case cannot be scored.');
  return worked.value.score;
}

const exact = ({ n, d }: { readonly n: string; readonly d: string }) => new Fraction(`${n}/${d}`);

describe('A self-assessment', () => {
  it('is scored as the jury scores it, on the grid as it is', () => {
    const { dossier, result } = assessed({ A: '3', C: '2' }, { notApplicable: { D: 'Sans école' } });
    const grid = readGrid(GRID);
    if (!grid.ok) throw new Error(grid.error.code);
    const read = readDossier(dossier, grid.value);
    if (!read.ok) throw new Error(read.error.code);
    expect(score(grid.value, read.value, { partial: true })).toEqual({ ok: true, value: result });
    expect(dossier.sheets).toHaveLength(4);
    expect(result.gridHash).toBe(grid.value.hash);
  });

  it('names the next level, the points that are missing and the conditions of all up to it', () => {
    const { level, next, answered } = assessed({ A: '4' });
    expect([level, answered]).toEqual([null, { done: 1, of: 6 }]);
    expect([next?.code, next?.missing.n, next?.conditions.map(({ kind }) => kind)]).toEqual([
      '1',
      '0',
      ['evidence'],
    ]);
    const proven = assessed({ A: '4' }, { evidence: ['A'] });
    expect(proven.level).toEqual({ code: '1', label: 'Un' });
    expect([
      proven.next?.code,
      proven.next?.missing.n,
      proven.next?.conditions.map(({ kind }) => kind),
    ]).toEqual(['2', '20', ['ratio']]);
  });

  it('has no next level when it has the highest', () => {
    const best = { A: '4', B: '4', C: '4', D: '4', E: '4', F: '4' };
    const { next, improvements, level } = assessed(best, { evidence: ['A'] });
    expect([level?.code, next, improvements]).toEqual(['2', null, []]);
  });

  it.each([
    [{ marks: { A: '5' } }, 'MARK_OUT_OF_SCALE'],
    [{ marks: { A: 3.5 } }, 'NUMBER_NOT_TEXT'],
    [{ marks: { X: '1' } }, 'UNKNOWN_CODE'],
    [{ marks: { P: '1' } }, 'UNKNOWN_CODE'],
    [{ notApplicable: { A: ' ' } }, 'NA_WITHOUT_REASON'],
    [{ evidence: ['X'] }, 'UNKNOWN_CODE'],
  ])('of %j is refused with %s', (wrong, code) => {
    const answer = selfAssessment(GRID, tried({}, wrong));
    expect(answer.ok ? null : answer.error.code).toBe(code);
  });

  const marks = fc.dictionary(
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    fc.constantFrom('0', '1', '2', '3', '4'),
  );

  it('reaches what it promises when the questions that it names get their best marks', () => {
    fc.assert(
      fc.property(marks, fc.boolean(), (given, without) => {
        const more = without ? { notApplicable: { D: 'Sans école' } } : {};
        const before = assessed(given, more);
        let raised = given;
        for (const { question, gain, together } of before.improvements) {
          expect(
            scoreOf({ ...given, [question]: '4' }, more).equals(exact(before.score).add(exact(gain))),
          ).toBe(true);
          raised = { ...raised, [question]: '4' };
          expect(scoreOf(raised, more).equals(exact(together))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
