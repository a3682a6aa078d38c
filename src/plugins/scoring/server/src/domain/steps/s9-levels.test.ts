import { criterion, grid, listener } from '../../../../tests/support/in-few-words';
import { exact } from '../exact/exact';
import type { LevelFile } from '../grid/grid-file';
import { levelsOf } from './s9-levels';

const evidence = (code: string) => ({ kind: 'evidence', code }) as const;

const THREE: readonly LevelFile[] = [
  { code: '1', threshold: '35', gates: [evidence('A')] },
  { code: '2', threshold: '50', gates: [evidence('B')] },
  { code: '3', threshold: '70' },
];

interface Asked {
  readonly score: string;
  readonly accepted?: readonly string[];
  readonly na?: readonly string[];
  readonly assessable?: boolean;
  readonly levels?: readonly LevelFile[];
}

function levels({ score, accepted = ['A', 'B'], na = [], assessable = true, levels: files = THREE }: Asked) {
  const on = grid([criterion('A', '50'), criterion('B', '50')], { levels: files });
  const { facts, tell } = listener();
  const { byScore, granted, blockers } = levelsOf(on, {
    score: exact(score),
    facts: {
      applies: on.nodes.map(({ code }) => !na.includes(code)),
      ...{ tallies: [], medians: new Map(), accepted: new Set(accepted) },
    },
    ...{ assessable, tell },
  });
  return {
    byScore: byScore?.code ?? null,
    granted: granted?.code ?? null,
    blockers: blockers.map(({ level, gate }) => `${level.code} ${gate.kind}`),
    told: facts.map(({ kind }) => kind),
  };
}

describe('The level that is granted (S9)', () => {
  it('is the highest that the score reaches when every gate is open', () => {
    expect(levels({ score: '70' })).toEqual({
      ...{ byScore: '3', granted: '3', blockers: [], told: ['by-score', 'granted'] },
    });
    expect(levels({ score: '69.995' })).toMatchObject({ byScore: '2', granted: '2' });
  });

  it('is none under the lowest threshold, and in a grid without levels', () => {
    expect(levels({ score: '34.999' })).toMatchObject({ byScore: null, granted: null, blockers: [] });
    expect(levels({ score: '100', levels: [] })).toMatchObject({ byScore: null, granted: null });
  });

  it('has to be passed where its threshold is strict', () => {
    const strict = [{ code: '1', threshold: '35', strict: true }];
    expect(levels({ score: '35', levels: strict }).byScore).toBeNull();
    expect(levels({ score: '35.0000001', levels: strict }).byScore).toBe('1');
  });

  it('is held back by a closed gate of its own', () => {
    expect(levels({ score: '60', accepted: ['A'] })).toMatchObject({
      ...{ byScore: '2', granted: '1', blockers: ['2 evidence'] },
    });
  });

  it('is held back by the gates of the levels below it, too', () => {
    expect(levels({ score: '80', accepted: ['B'] })).toMatchObject({
      ...{ byScore: '3', granted: null, blockers: ['1 evidence'] },
    });
  });

  it('names every closed gate up to what the score reaches, and none above', () => {
    expect(levels({ score: '80', accepted: [] }).blockers).toEqual(['1 evidence', '2 evidence']);
    expect(levels({ score: '40', accepted: [] }).blockers).toEqual(['1 evidence']);
  });

  it('is granted past a gate on what does not apply, which is told', () => {
    expect(levels({ score: '60', accepted: ['A'], na: ['B'] })).toEqual({
      ...{ byScore: '2', granted: '2', blockers: [], told: ['by-score', 'gate-skipped', 'granted'] },
    });
  });

  it('is none when too much of a pillar does not apply, whatever the score', () => {
    expect(levels({ score: '80', assessable: false })).toMatchObject({
      ...{ byScore: '3', granted: null, blockers: [] },
    });
  });
});
