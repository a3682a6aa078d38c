import { criterion, dossier, grid, group, scored } from '../../../../tests/support/in-few-words';
import { reduced } from '../exact/exact';
import { scoreOfSheet } from './disagreement';
import { standingOf } from './standing';

const on = grid([group('A', [criterion('A1', '30'), criterion('A2', '10')]), criterion('B', '60')], {
  panel: { quorum: 2 },
});

/** Sheets of the accounts 1, 2 and so on. */
function standing(marks: readonly Readonly<Record<string, string | null>>[], na: readonly string[] = []) {
  const judged = dossier(on, { marks, na });
  const sheets = judged.sheets.map((sheet) => ({
    ...{ juror: Number(sheet.juror.slice(1)), sheet, score: scoreOfSheet(on, judged, sheet) },
  }));
  return standingOf(on, judged, sheets);
}

describe('What sheets amount to', () => {
  it('is the score that a partial run of them would have, exactly', () => {
    const marks = [
      { A1: '1', A2: '4', B: '3' },
      { A1: '2', A2: '0', B: '0' },
      { A1: '4', A2: null, B: '1' },
    ];
    for (const given of [marks, marks.slice(1), marks.slice(2)]) {
      const { n, d } = scored(on, { marks: given }, { partial: true }).score;
      expect(standing(given).provisional).toBe(reduced(`${n}/${d}`));
    }
  });

  it('is each sheet’s score, how far they are apart, and what was given to each criterion', () => {
    expect(
      standing([
        { A1: '4', A2: '4', B: '4' },
        { A1: '0', A2: null, B: '0' },
      ]),
    ).toMatchObject({
      variance: '2500',
      scores: { 1: '100', 2: '0' },
      marks: { A1: ['0', '4'], A2: ['4'], B: ['0', '4'] },
    });
  });

  it('has marks in the same order, whoever gave them', () => {
    const [one, other] = [{ B: '3' }, { B: '10/4' }].map(({ B }) => ({ A1: '1', A2: '1', B: reduced(B) }));
    if (one === undefined || other === undefined) throw new Error('Two sheets.');
    expect(standing([one, other]).marks).toEqual(standing([other, one]).marks);
  });

  it('is nothing without a sheet, and nothing is apart with one', () => {
    expect(standing([])).toEqual({ provisional: null, variance: null, scores: {}, marks: {} });
    expect(standing([{ A1: '1', A2: '1', B: '1' }]).variance).toBeNull();
  });
});
