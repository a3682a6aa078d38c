import { criterion, gridFile, group } from '../../../../tests/support/in-few-words';
import { digest } from '../digest';
import { canonicalGrid } from './canonical-grid';
import type { GridFile } from './grid-file';

const brief = gridFile([criterion('A', '60', { capBy: 'B' }), criterion('B', '40')], {
  naBudget: '0.5',
  levels: [{ code: '1', threshold: '35', gates: [{ kind: 'ratio', code: 'A', atLeast: '0.50' }] }],
});

const hash = (file: GridFile) => digest(canonicalGrid(file));

describe('A grid in its canonical form', () => {
  it('is the same when what holds anyway is written out', () => {
    const full: GridFile = {
      ...brief,
      label: '',
      redistribution: { policy: 'proportional', fromDepth: 1 },
      panel: { aggregation: 'criterion-median', quorum: 1 },
      naBudget: '1/2',
      levels: [
        {
          ...{ code: '1', label: '', threshold: '35.0', strict: false },
          gates: [{ kind: 'ratio', code: 'A', atLeast: '1/2', requireApplicable: false }],
        },
      ],
      decimals: 2,
      root: group('R', [
        criterion('A', '60.00', { capBy: 'B', notApplicable: 'instruction', bonus: false, help: '' }),
        criterion('B', '40'),
      ]),
    };
    expect(canonicalGrid(full)).toEqual(canonicalGrid(brief));
  });

  it('does not depend on the order of the fields of a file', () => {
    const reversed: GridFile = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(brief).reverse())),
    );
    expect(hash(reversed)).toBe(hash(brief));
  });

  it.each<[string, GridFile]>([
    ['the order of its children', { ...brief, root: group('R', [...(brief.root.children ?? [])].reverse()) }],
    ['one word of a help text', { ...brief, root: { ...brief.root, help: 'Un mot.' } }],
    ['its version', { ...brief, version: '2' }],
    ['how many places are shown', { ...brief, decimals: 3 }],
    ['a cap on bonuses', { ...brief, bonusCap: '100' }],
    ['a threshold', { ...brief, levels: [{ code: '1', threshold: '36' }] }],
  ])('is another one with %s', (_what, other) => {
    expect(hash(other)).not.toBe(hash(brief));
  });
});
