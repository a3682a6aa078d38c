import { type Exact, isZero, ZERO } from '../exact/exact';
import type { Gate, Node } from '../grid/grid';
import type { ClosedGate } from './closed-gate';
import type { Applicable } from './s2-not-applicable';
import type { Tally } from './s6-points';

/** What gates are asked with. */
export interface GateFacts {
  readonly applies: Applicable;
  /** In the order of `Grid.nodes`. */
  readonly tallies: readonly Tally[];
  /** The median marks of the criteria, by code. */
  readonly medians: ReadonlyMap<string, Exact>;
  /** The codes whose evidence was accepted. */
  readonly accepted: ReadonlySet<string>;
}

/** What became of a gate. One on a node that does not apply is skipped. */
export type GateState =
  | { readonly state: 'open' }
  | { readonly state: 'skipped'; readonly nodes: readonly Node[] }
  | { readonly state: 'closed'; readonly gate: ClosedGate };

const OPEN: GateState = { state: 'open' };

function askAny(gates: readonly Gate[], facts: GateFacts): GateState {
  const states = gates.map((gate) => askGate(gate, facts));
  if (states.some(({ state }) => state === 'open')) return OPEN;
  const closed = states.flatMap((one) => (one.state === 'closed' ? one.gate : []));
  if (closed.length > 0) return { state: 'closed', gate: { kind: 'any', of: closed } };
  return { state: 'skipped', nodes: states.flatMap((one) => (one.state === 'skipped' ? one.nodes : [])) };
}

/** S9: whether a gate is open, and the exact gap when it is not. */
export function askGate(gate: Gate, facts: GateFacts): GateState {
  if (gate.kind === 'any') return askAny(gate.of, facts);
  const { node } = gate;
  if (!facts.applies[node.index]) {
    return gate.requireApplicable
      ? { state: 'closed', gate: { kind: 'not-applicable', node } }
      : { state: 'skipped', nodes: [node] };
  }
  if (gate.kind === 'evidence') {
    return facts.accepted.has(node.code) ? OPEN : { state: 'closed', gate: { kind: 'evidence', node } };
  }
  const { potential = ZERO, ratio = null } = facts.tallies[node.index] ?? {};
  const { kind, atLeast } = gate;
  const bottom = node.scale?.min ?? ZERO;
  const has = kind === 'median' ? (facts.medians.get(node.code) ?? bottom) : (ratio ?? ZERO);
  if (has.gte(atLeast)) return OPEN;
  const apart = atLeast.sub(has);
  if (kind === 'median')
    return { state: 'closed', gate: { kind, node, has, atLeast, gap: apart, unit: 'mark' } };
  const counted = isZero(potential)
    ? ({ gap: apart, unit: 'share' } as const)
    : ({ gap: apart.mul(potential), unit: 'points' } as const);
  return { state: 'closed', gate: { kind, node, has, atLeast, ...counted } };
}
