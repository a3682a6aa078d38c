import { byCode, criterion, grid, group, scored } from '../../../../tests/support/in-few-words';
import { exact, written, ZERO } from '../exact/exact';
import { medianOfSheets } from './s6-median-of-sheets';
import type { Tally } from './s6-points';

const on = grid([criterion('A', '50'), criterion('B', '50')], { panel: { aggregation: 'total-median' } });

const tally = (obtained: string, potential = '50'): Tally => ({
  ...{ potential: exact(potential), obtained: exact(obtained), capped: ZERO, unassessed: ZERO },
  missed: exact(potential).sub(exact(obtained)),
  ratio: exact(obtained).div(exact(potential)),
});

const sheet = (a: string, b: string) => ({
  tallies: [tally(written(exact(a).add(exact(b))), '100'), tally(a), tally(b)],
  cappings: [],
});

describe('Where each sheet has a score of its own (S5, S6)', () => {
  it('a node has the median of the sheets’ ratios, and children need not add up', () => {
    const tallies = medianOfSheets(on, [sheet('50', '0'), sheet('0', '20'), sheet('10', '30')]);
    expect(byCode(on, tallies, ({ obtained }) => written(obtained))).toEqual({ R: '40', A: '10', B: '20' });
    expect(byCode(on, tallies, ({ ratio }) => (ratio === null ? null : written(ratio)))).toEqual({
      ...{ R: '2/5', A: '1/5', B: '2/5' },
    });
  });

  it('what is obtained, missed, capped and unassessed still is the potential of each node', () => {
    const capping = grid([criterion('A', '50', { capBy: 'B' }), criterion('B', '50')], {
      panel: { aggregation: 'total-median' },
    });
    const { nodes } = scored(capping, {
      marks: [
        { A: '4', B: '1' },
        { A: '3', B: '3' },
        { A: '2', B: '0' },
      ],
    });
    expect(nodes.A).toMatchObject({
      obtained: { decimal: '12.50' },
      capped: { decimal: '25.00' },
      missed: { decimal: '12.50' },
    });
  });

  it('the score of the dossier is the median of the sheets’ scores', () => {
    const pillars = grid([group('P', [criterion('A', '50')]), criterion('B', '50')], {
      panel: { aggregation: 'total-median' },
    });
    const marks = [
      { A: '4', B: '0' },
      { A: '0', B: '4' },
      { A: '1', B: '1' },
    ];
    expect(scored(pillars, { marks }).score.decimal).toBe('50.00');
    expect(scored(pillars, { marks: marks.slice(1) }).score.decimal).toBe('37.50');
  });
});
