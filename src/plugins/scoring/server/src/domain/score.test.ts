import { criterion, dossier, errorOf, grid, group, scored } from '../../../tests/support/in-few-words';
import type { GridFile } from './grid/grid-file';
import { score } from './score';

const children = [
  group('A', [criterion('A1', '30'), criterion('A2', '10')]),
  criterion('B', '60'),
  criterion('X', '5', { bonus: true }),
];
const withPanel = (panel: GridFile['panel']) => grid(children, { panel });
const on = withPanel({ quorum: 2 });

type Words = Parameters<typeof dossier>[1];
const fault = (words: Words) => errorOf(score(on, dossier(on, words)));

const full = { A1: '4', A2: '2', B: '1', X: '0' };

describe('A score', () => {
  it('comes from the marks of a panel, step by step', () => {
    const result = scored(on, { marks: [full, { ...full, B: '2' }] });
    expect(result).toMatchObject({ engine: 'parvis-score/1', score: { decimal: '57.50' } });
  });

  it('is refused for a criterion that nobody has marked', () => {
    expect(fault({ marks: [full, { ...full, B: null }].map((sheet) => ({ ...sheet, A2: null })) })).toEqual({
      ...{ file: 'dossier', path: '/sheets', code: 'UNANSWERED', node: 'A2' },
    });
    expect(fault({})).toMatchObject({ code: 'UNANSWERED', node: 'A1' });
  });

  it('is refused for a criterion under the quorum', () => {
    expect(fault({ marks: [full, { ...full, B: null }] })).toMatchObject({
      ...{ code: 'QUORUM', node: 'B', has: 1, needs: 2 },
    });
  });

  it('is refused when nothing applies, or nothing that is worth points', () => {
    const nothing = { file: 'dossier', path: '/applicability', code: 'NOTHING_APPLICABLE' };
    expect(fault({ na: ['R'] })).toEqual(nothing);
    expect(fault({ na: ['A', 'B'] })).toEqual(nothing);
    expect(fault({ na: ['A'], factors: { B: '0' } })).toEqual(nothing);
  });

  it('is partial when that is asked for, and what is missing is neither obtained nor missed', () => {
    const result = scored(on, { marks: [full, { ...full, B: null }] }, { partial: true });
    expect(result).toMatchObject({
      ...{ partial: true, score: { decimal: '35.00' } },
      nodes: { R: { unassessed: { decimal: '60.00' } }, B: { ratio: null } },
    });
  });

  it('is partial without any sheet, too', () => {
    const result = scored(on, {}, { partial: true });
    expect(result).toMatchObject({ score: { decimal: '0.00' }, levelGranted: null });
  });

  it('may be partial and whole at once', () => {
    const words = { marks: [full, full] };
    expect(scored(on, words, { partial: true }).score).toEqual(scored(on, words).score);
  });

  it('is the median of the sheets’ scores where the grid says so, each told in the trace', () => {
    const totals = withPanel({ aggregation: 'total-median' });
    const { score: reached, trace } = scored(totals, { marks: [full, { ...full, B: '4' }] });
    expect(reached.decimal).toBe('72.50');
    expect(
      trace.filter(({ inputs }) => 'juror' in inputs).map(({ inputs, output }) => [inputs, output]),
    ).toEqual([
      [{ juror: 'J1' }, { score: '50' }],
      [{ juror: 'J2' }, { score: '95' }],
    ]);
  });

  it('counts a bonus, which is told of when it adds something', () => {
    const rich = scored(on, { marks: [full, full].map((sheet) => ({ ...sheet, X: '4' })) });
    expect(rich).toMatchObject({ score: { decimal: '55.00' }, bonus: { decimal: '5.00' } });
    expect(rich.trace.filter(({ rule }) => rule === 'S7')).toHaveLength(1);
    expect(scored(on, { marks: [full, full] }).trace.some(({ rule }) => rule === 'S7')).toBe(false);
  });

  it('does not reach a level by being shown as if it did', () => {
    const fine = grid([criterion('A', '100', { scale: { min: '0', max: '100' } })], {
      levels: [{ code: '1', threshold: '70' }],
    });
    expect(scored(fine, { marks: [{ A: '69.995' }] })).toMatchObject({
      ...{ score: { decimal: '70.00' }, levelByScore: null, levelGranted: null },
    });
  });
});
