import { criterion, grid, nodeOf } from '../../../../tests/support/in-few-words';
import { exact } from '../exact/exact';
import type { ClosedGate, GapUnit } from '../steps/closed-gate';
import { gateSentence } from './gate-sentence';

const node = nodeOf(grid([criterion('B', '60')]), 'B');

const short = (gap: string, unit: GapUnit): ClosedGate => ({
  ...{ kind: unit === 'mark' ? 'median' : 'ratio', node, has: exact('2.5'), atLeast: exact('3') },
  ...{ gap: exact(gap), unit },
});

const both = (gate: ClosedGate) => [gateSentence(gate, 'fr'), gateSentence(gate, 'en')];

describe('What a closed gate is missing, in words', () => {
  it('is a number of points', () => {
    expect(both(short('2.309', 'points'))).toEqual([
      ...['il manque 2,31 points sur B', 'missing 2.31 points on B'],
    ]);
    expect(both(short('1', 'points'))).toEqual(['il manque 1 point sur B', 'missing 1 point on B']);
  });

  it('is never nothing, however little it is', () => {
    expect(both(short('1/100000', 'points'))).toEqual([
      ...['il manque moins de 0,01 point sur B', 'missing less than 0.01 points on B'],
    ]);
    expect(both(short('0.01', 'points'))).toEqual([
      ...['il manque 0,01 point sur B', 'missing 0.01 points on B'],
    ]);
  });

  it('is a part of a mark', () => {
    expect(both(short('0.5', 'mark'))).toEqual([
      'il manque 0,5 à la note médiane de B (2,5 pour 3)',
      'missing 0.5 on the median mark of B (2.5 of 3)',
    ]);
  });

  it('is a share where a node is worth no points', () => {
    expect(both(short('1/4', 'share'))).toEqual(['il manque 25\u202f% sur B', 'missing 25% on B']);
  });

  it('is evidence, or that the node applies', () => {
    expect(both({ kind: 'evidence', node })).toEqual([
      ...['aucune preuve n’est acceptée pour B', 'no evidence has been accepted for B'],
    ]);
    expect(both({ kind: 'not-applicable', node })).toEqual([
      'B est sans objet, ce que ce niveau n’admet pas',
      'B does not apply, which this level does not allow',
    ]);
  });

  it('is each of the alternatives', () => {
    expect(both({ kind: 'any', of: [short('2', 'points'), { kind: 'evidence', node }] })).toEqual([
      'aucune de ces conditions n’est remplie\u202f: il manque 2 points sur B\u202f; aucune preuve n’est acceptée pour B',
      'none of these holds: missing 2 points on B; no evidence has been accepted for B',
    ]);
  });
});
