import { criterion, grid, group, nodeOf } from '../../../../tests/support/in-few-words';
import { exact, ONE, written, ZERO } from '../exact/exact';
import type { Gate } from '../grid/grid';
import { askGate, type GateFacts } from './s9-gates';

const on = grid([
  group('A', [criterion('A1', '40', { scale: { min: '1', max: '5' } })]),
  criterion('B', '60'),
  criterion('Z', '0'),
]);

const [A, A1, B, Z] = ['A', 'A1', 'B', 'Z'].map((code) => nodeOf(on, code));

function facts(ratios: Readonly<Record<string, string>>, more: Partial<GateFacts> = {}): GateFacts {
  return {
    applies: on.nodes.map(() => true),
    tallies: on.nodes.map(({ code, weight }) => ({
      ...{ potential: weight, obtained: ZERO, capped: ZERO, missed: ZERO, unassessed: ZERO },
      ratio: ratios[code] === undefined ? null : exact(ratios[code]),
    })),
    ...{ medians: new Map(), accepted: new Set() },
    ...more,
  };
}

const without = (...codes: string[]) => ({ applies: on.nodes.map(({ code }) => !codes.includes(code)) });

const gateOn = (
  node: typeof A,
  kind: 'ratio' | 'median',
  atLeast: string,
  requireApplicable = false,
): Gate => ({ kind, node: node ?? on.root, atLeast: exact(atLeast), requireApplicable });

const evidence = (node: typeof A): Gate => ({
  kind: 'evidence',
  node: node ?? on.root,
  requireApplicable: false,
});

/** What is missing, written; the state when nothing is. */
function missing(gate: Gate, known: GateFacts) {
  const answer = askGate(gate, known);
  if (answer.state !== 'closed' || !('gap' in answer.gate)) return answer.state;
  return `${written(answer.gate.gap)} ${answer.gate.unit}`;
}

describe('A gate on a ratio (S9)', () => {
  it('is open from the very share that it asks for', () => {
    expect(missing(gateOn(A, 'ratio', '1/2'), facts({ A: '1/2' }))).toBe('open');
    expect(missing(gateOn(A, 'ratio', '1/2'), facts({ A: '4999999/10000000' }))).toBe('1/250000 points');
  });

  it('says how many points of the node are missing, exactly', () => {
    expect(missing(gateOn(A, 'ratio', '2/3'), facts({ A: '1/2' }))).toBe('20/3 points');
  });

  it('says it as a share where the node is worth no points', () => {
    expect(missing(gateOn(Z, 'ratio', '1/2'), facts({ Z: '1/4' }))).toBe('1/4 share');
  });

  it('is closed where nothing is known yet', () => {
    expect(missing(gateOn(B, 'ratio', '1/2'), facts({}))).toBe('30 points');
    expect(missing(gateOn(B, 'ratio', '0'), facts({}))).toBe('open');
  });
});

describe('A gate on a median', () => {
  const median = (mark: string) => facts({}, { medians: new Map([['A1', exact(mark)]]) });

  it('compares marks, and says how much of one is missing', () => {
    expect(missing(gateOn(A1, 'median', '3'), median('3'))).toBe('open');
    expect(missing(gateOn(A1, 'median', '3'), median('2.5'))).toBe('1/2 mark');
  });

  it('takes the bottom of the scale for a mark that is not there', () => {
    expect(missing(gateOn(A1, 'median', '3'), facts({}))).toBe('2 mark');
  });
});

describe('A gate on evidence', () => {
  it('is open when the evidence was accepted', () => {
    expect(askGate(evidence(A1), facts({}, { accepted: new Set(['A1']) })).state).toBe('open');
    expect(askGate(evidence(A1), facts({ A1: '1' }))).toEqual({
      ...{ state: 'closed', gate: { kind: 'evidence', node: A1 } },
    });
  });
});

describe('A gate on what does not apply', () => {
  it('is skipped, of whatever kind it is', () => {
    for (const gate of [gateOn(B, 'ratio', '1'), gateOn(B, 'median', '4'), evidence(B)]) {
      expect(askGate(gate, facts({}, without('B')))).toEqual({ state: 'skipped', nodes: [B] });
    }
  });

  it('is closed where the level requires it to apply', () => {
    expect(askGate(gateOn(B, 'ratio', '1/2', true), facts({ B: '1' }, without('B')))).toEqual({
      ...{ state: 'closed', gate: { kind: 'not-applicable', node: B } },
    });
    expect(askGate(gateOn(B, 'ratio', '1/2', true), facts({ B: '1' })).state).toBe('open');
  });
});

describe('A gate that has alternatives', () => {
  const either: Gate = { kind: 'any', of: [gateOn(A, 'ratio', '1'), evidence(B)] };

  it('is open as soon as one of them is', () => {
    expect(askGate(either, facts({ A: '1' })).state).toBe('open');
    expect(askGate(either, facts({ A: '0' }, { accepted: new Set(['B']) })).state).toBe('open');
  });

  it('is closed with what each is missing', () => {
    expect(askGate(either, facts({ A: '1/2' }))).toMatchObject({
      ...{ state: 'closed', gate: { kind: 'any', of: [{ kind: 'ratio' }, { kind: 'evidence' }] } },
    });
  });

  it('leaves out those on what does not apply, and is skipped when none is left', () => {
    expect(askGate(either, facts({ A: '1/2' }, without('B')))).toMatchObject({
      ...{ state: 'closed', gate: { kind: 'any', of: [{ kind: 'ratio', atLeast: ONE }] } },
    });
    expect(askGate(either, facts({}, without('A', 'A1', 'B')))).toEqual({ state: 'skipped', nodes: [A, B] });
  });

  it('has alternatives within alternatives', () => {
    expect(askGate({ kind: 'any', of: [either, evidence(A1)] }, facts({ A: '0' }))).toMatchObject({
      gate: { kind: 'any', of: [{ kind: 'any' }, { kind: 'evidence' }] },
    });
  });
});
