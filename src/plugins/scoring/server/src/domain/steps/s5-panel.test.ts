import { criterion, dossier, errorOf, grid, listener, rightOf } from '../../../../tests/support/in-few-words';
import { written } from '../exact/exact';
import type { GridFile } from '../grid/grid-file';
import { applicable } from './s2-not-applicable';
import { aggregatePanel } from './s5-panel';

type Words = Parameters<typeof dossier>[1];

function answered(panel: GridFile['panel'], words: Words, partial = false) {
  const on = grid([criterion('A', '60'), criterion('B', '40', { scale: { min: '1', max: '5' } })], { panel });
  const { facts, tell } = listener();
  const given = dossier(on, words);
  const checked = aggregatePanel(on, given, { applies: applicable(on, given, tell), partial, tell });
  return { checked, told: facts.filter(({ rule }) => rule === 'S5') };
}

/** The unit values of each view, by code. */
const views = (...[panel, words, partial]: Parameters<typeof answered>) =>
  rightOf(answered(panel, words, partial).checked).views.map((units) =>
    Object.fromEntries([...units].map(([code, unit]) => [code, written(unit)])),
  );

/** The unit value of A for marks of as many jurors; nobody is asked for B. */
const ofA = (panel: GridFile['panel'], ...marks: (string | null)[]) =>
  views(panel, { na: ['B'], marks: marks.map((A) => ({ A })) })[0]?.A;

const fault = (...[panel, words]: Parameters<typeof answered>) => errorOf(answered(panel, words).checked);

describe('The marks of a panel (S5)', () => {
  it('become their median unless the grid says otherwise', () => {
    expect(ofA({}, '4', '0', '1')).toBe('1/4');
  });

  it('of an even panel become the mean of the middle two', () => {
    expect(ofA({}, '0', '4', '3', '2')).toBe('5/8');
    expect(ofA({}, '1', '2')).toBe('3/8');
  });

  it('become their mean', () => {
    expect(ofA({ aggregation: 'criterion-mean' }, '4', '0', '1')).toBe('5/12');
  });

  it('become the mean without the extremes where 2k + 3 jurors gave one', () => {
    const panel = { aggregation: 'criterion-trimmed', trim: 1 } as const;
    expect(ofA(panel, '0', '4', '4', '2', '3')).toBe('3/4');
  });

  it('become the median where 2k + 2 jurors did, and without an abstention 2k + 3 are 2k + 2', () => {
    const panel = { aggregation: 'criterion-trimmed', trim: 1 } as const;
    expect(ofA(panel, '0', '4', '1', '2')).toBe('3/8');
    expect(ofA(panel, '0', '4', '1', '2', null)).toBe('3/8');
    expect(ofA({ ...panel, trim: 2 }, '0', '0', '4', '4', '4', '4')).toBe('1');
    expect(ofA({ ...panel, trim: 2 }, '0', '1', '4', '4', '0', '1', '2')).toBe('1/3');
  });

  it('are measured on the scale of each criterion', () => {
    expect(views({}, { marks: [{ A: '3', B: '3' }] })).toEqual([{ A: '3/4', B: '1/2' }]);
  });

  it('count neither abstentions nor those of jurors who were recused', () => {
    const marks = [
      { A: '4', B: '5' },
      { A: null, B: '3' },
      { A: '0', B: '1' },
    ];
    expect(views({}, { marks, recused: [3] })).toEqual([{ A: '1', B: '3/4' }]);
  });

  it('are told with what they became', () => {
    const { told } = answered({}, { na: ['B'], marks: [{ A: '1' }, { A: '3' }] });
    expect(told).toMatchObject([{ kind: 'aggregated', node: 'A', aggregation: 'criterion-median' }]);
  });
});

describe('A criterion without enough marks', () => {
  const alone: Words = { marks: [{ A: '4', B: '5' }, { A: '4' }, { A: '4', B: '1' }] };

  it('has no mark at all: UNANSWERED, an abstention being none', () => {
    expect(fault({}, { marks: [{ A: '4', B: null }] })).toEqual({
      ...{ file: 'dossier', path: '/sheets', code: 'UNANSWERED', node: 'B' },
    });
    expect(fault({}, {})).toMatchObject({ code: 'UNANSWERED', node: 'A' });
  });

  it('is under the quorum, with how many it has and needs', () => {
    expect(fault({ quorum: 2 }, alone)).toBeNull();
    expect(fault({ quorum: 3 }, alone)).toEqual({
      ...{ file: 'dossier', path: '/sheets', code: 'QUORUM', node: 'B', has: 2, needs: 3 },
    });
  });

  it('comes under the quorum by a recusal', () => {
    expect(fault({ quorum: 2 }, { ...alone, recused: [3] })).toMatchObject({ code: 'QUORUM', has: 1 });
    expect(fault({ quorum: 1 }, { ...alone, recused: [1, 3] })).toMatchObject({ code: 'UNANSWERED' });
  });

  it('is asked for nothing when it does not apply', () => {
    expect(fault({ quorum: 3 }, { ...alone, na: ['B'] })).toBeNull();
  });

  it('is left out of a partial result, and told of', () => {
    const partial = answered({ quorum: 3 }, alone, true);
    expect(rightOf(partial.checked).views.map((units) => [...units.keys()])).toEqual([['A']]);
    expect(partial.told).toMatchObject([
      { kind: 'aggregated', node: 'A' },
      { kind: 'unassessed', node: 'B', has: 2, needs: 3 },
    ]);
  });
});

describe('The median of the sheets’ scores', () => {
  const panel = { aggregation: 'total-median' } as const;

  it('has one view a sheet', () => {
    const marks = [
      { A: '4', B: '1' },
      { A: '1', B: '5' },
    ];
    expect(views(panel, { marks })).toEqual([
      { A: '1', B: '0' },
      { A: '1/4', B: '1' },
    ]);
  });

  it('needs every sheet to mark every criterion that applies', () => {
    const marks: Words['marks'] = [{ A: '4', B: '1' }, { A: '4' }];
    expect(fault(panel, { marks })).toMatchObject({ code: 'UNANSWERED', node: 'B' });
    expect(fault(panel, { marks, na: ['B'] })).toBeNull();
    expect(fault(panel, { marks, recused: [2] })).toBeNull();
    expect(views(panel, { marks }, true)).toEqual([{ A: '1' }, { A: '1' }]);
  });

  it('keeps the median of the marks for those gates that ask for it', () => {
    const { medians } = rightOf(answered(panel, { na: ['B'], marks: [{ A: '4' }, { A: '1' }] }).checked);
    expect([...medians.values()].map(written)).toEqual(['5/2']);
  });
});
