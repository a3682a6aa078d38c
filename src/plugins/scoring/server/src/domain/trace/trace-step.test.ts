import { criterion, grid, group, scored } from '../../../../tests/support/in-few-words';
import { exact } from '../exact/exact';
import { traceStep } from './trace-step';

const on = grid(
  [
    group('A', [criterion('A1', '20', { capBy: 'B' }), criterion('A2', '10'), criterion('A3', '10')]),
    criterion('B', '60'),
    criterion('X', '5', { bonus: true }),
  ],
  {
    levels: [
      { code: '1', threshold: '10', gates: [{ kind: 'evidence', code: 'A2' }] },
      { code: '2', threshold: '20', gates: [{ kind: 'evidence', code: 'B' }] },
    ],
  },
);

const words = { na: ['A2'], factors: { A3: '1/2' }, marks: [{ A1: '4', A3: '2', B: '1', X: '4' }] };

describe('A trace (S12)', () => {
  it('goes through the steps in the order of the algorithm', () => {
    const { trace } = scored(on, words);
    const rules = trace.map(({ rule }) => rule);
    expect(rules).toEqual([...rules].sort());
    expect([...new Set(rules)]).toEqual(['S1', 'S3', 'S5', 'S6', 'S7', 'S8', 'S9']);
  });

  it('has numbers that are exact, and a sentence in both languages at every step', () => {
    for (const { sentence, ...step } of scored(on, words).trace) {
      expect(JSON.stringify(step)).not.toMatch(/\d\.\d/);
      expect(sentence.fr).toMatch(/\.$/);
      expect(sentence.en).toMatch(/\.$/);
    }
  });

  it('has breakable spaces before no high punctuation of French', () => {
    for (const { sentence } of scored(on, words).trace) expect(sentence.fr).not.toMatch(/ [:;!?»%]|« /);
  });

  it('gives what a step took and what came out of it', () => {
    const { trace } = scored(on, words);
    expect(trace.find(({ rule }) => rule === 'S3')).toMatchObject({
      node: 'A2',
      inputs: { points: '10', before: { A1: '20', A3: '5' } },
      output: { after: { A1: '28', A3: '7' } },
    });
    expect(trace.find(({ sentence }) => sentence.en.includes('cannot be better'))).toMatchObject({
      ...{ node: 'A1', rule: 'S6', inputs: { by: 'B', ratio: '1' }, output: { ratio: '1/4' } },
    });
  });

  it('speaks of the root where it speaks of the whole, and of the node of a gate that is closed', () => {
    const { trace } = scored(on, words);
    expect(trace.filter(({ rule }) => rule === 'S9').map(({ node }) => node)).toEqual(['R', 'A2', 'B', 'R']);
    const step = traceStep({ rule: 'S5', kind: 'sheet', juror: 'J1', score: exact('1/3') }, 'R');
    expect(step).toMatchObject({ node: 'R', inputs: { juror: 'J1' }, output: { score: '1/3' } });
  });
});
