import { criterion, errorOf, grid, nodeOf, rightOf } from '../../../../tests/support/in-few-words';
import { exact, ONE, written, ZERO } from '../exact/exact';
import type { GateFile, LevelFile } from './grid-file';
import { outOfRange, readLevels } from './read-levels';

const on = grid([
  criterion('A', '60', { scale: { min: '1', max: '5' } }),
  criterion('X', '5', { bonus: true }),
]);
const read = (levels: readonly LevelFile[]) => readLevels(levels, on.byCode);
const gated = (...gates: GateFile[]) => read([{ code: '1', threshold: '35', gates }]);

describe('The levels of a grid', () => {
  it('are read with what is left out: the code for a label, reached at the threshold, no gate', () => {
    const [level] = rightOf(read([{ code: '1', threshold: '35' }]));
    expect(level).toMatchObject({ code: '1', label: '1', strict: false, gates: [] });
    expect(level === undefined ? null : written(level.threshold)).toBe('35');
  });

  it('ascend', () => {
    const levels = [
      { code: '1', threshold: '35' },
      { code: '2', threshold: '35' },
    ];
    expect(errorOf(read(levels))).toEqual({
      ...{ file: 'grid', path: '/levels/1/threshold', code: 'LEVELS_NOT_ASCENDING' },
      ...{ level: '2', threshold: '35' },
    });
    expect(errorOf(read([...levels.slice(0, 1), { code: '2', threshold: '34.9' }]))).not.toBeNull();
  });

  it('may share a threshold that the upper one has to pass', () => {
    const at = { code: 'at', threshold: '35' };
    const above = { code: 'above', threshold: '35', strict: true };
    expect(rightOf(read([at, above]))).toHaveLength(2);
    expect(errorOf(read([above, at]))).toMatchObject({ code: 'LEVELS_NOT_ASCENDING' });
    expect(errorOf(read([above, { ...above, code: 'again' }]))).toMatchObject({
      code: 'LEVELS_NOT_ASCENDING',
    });
  });

  it('have codes of their own and thresholds out of 100', () => {
    const one = { code: '1', threshold: '35' };
    expect(errorOf(read([one, { ...one, threshold: '50' }]))).toMatchObject({ code: 'DOUBLED_LEVEL' });
    expect(errorOf(read([{ ...one, threshold: '100.01' }]))).toEqual({
      ...{ file: 'grid', path: '/levels/0/threshold', code: 'OUT_OF_RANGE' },
      ...{ found: '10001/100', from: '0', to: '100' },
    });
  });
});

describe('A gate of a level', () => {
  it('asks a node of the grid, at any depth of alternatives', () => {
    const [level] = rightOf(
      gated({ kind: 'any', of: [{ kind: 'evidence', code: 'A', requireApplicable: true }] }),
    );
    expect(level?.gates).toEqual([
      { kind: 'any', of: [{ kind: 'evidence', node: nodeOf(on, 'A'), requireApplicable: true }] },
    ]);
    expect(errorOf(gated({ kind: 'any', of: [{ kind: 'evidence', code: 'Z' }] }))).toEqual({
      ...{ file: 'grid', path: '/levels/0/gates/0/of/0/code', code: 'UNKNOWN_CODE', node: 'Z' },
    });
  });

  it.each([
    [
      { kind: 'ratio', code: 'A', atLeast: '3/2' },
      { from: '0', to: '1' },
    ],
    [
      { kind: 'median', code: 'A', atLeast: '0' },
      { from: '1', to: '5' },
    ],
  ] as const)('asks for what can be: %j', (gate, range) => {
    expect(errorOf(gated(gate))).toMatchObject({
      ...{ code: 'OUT_OF_RANGE', path: '/levels/0/gates/0/atLeast', ...range },
    });
  });

  it('asks for a mark of criteria only', () => {
    expect(errorOf(gated({ kind: 'median', code: 'R', atLeast: '1' }))).toMatchObject({
      ...{ code: 'GATE_NOT_ON_CRITERION', node: 'R', level: '1' },
    });
  });

  it('is never opened by a bonus', () => {
    expect(errorOf(gated({ kind: 'ratio', code: 'X', atLeast: '1' }))).toMatchObject({
      ...{ code: 'BONUS_OPENS_GATE', node: 'X', level: '1' },
    });
  });
});

describe('A range', () => {
  it('has both its ends in it', () => {
    const found = ['0', '1', '1.001', '-0.001'].map((text) => outOfRange(exact(text), [ZERO, ONE], '/x'));
    expect(found.map((fault) => fault?.code ?? null)).toEqual([null, null, 'OUT_OF_RANGE', 'OUT_OF_RANGE']);
  });
});
