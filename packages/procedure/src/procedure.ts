import { ALLOWED, type Reason, type Verdict } from './verdict';

/** One line of a procedure's table: what an event does in these states, and when it may. */
export interface Transition<State extends string, Event extends string, Facts> {
  readonly from: readonly State[];
  readonly event: Event;
  /** The state it leads to, or what decides between several by the same facts as the guard. */
  readonly to: State | ((facts: Facts) => State);
  /** Without one the event is always allowed in these states. Pure: all that it judges by is in `facts`. */
  readonly guard?: (facts: Facts) => Verdict;
}

/** Where an event leads, or why it does not happen. */
export type Decision<State extends string> =
  | { readonly allowed: true; readonly to: State }
  | { readonly allowed: false; readonly reasons: readonly Reason[] };

/** A state machine. What its table does not list cannot happen. */
export interface Procedure<State extends string, Event extends string, Facts> {
  readonly transitions: readonly Transition<State, Event, Facts>[];
  /** An event that the table does not list in this state is refused with the code `NOT_IN_THIS_STATE`. */
  decide(state: State, event: Event, facts: Facts): Decision<State>;
  /** The events listed in this state, each with its guard's verdict: what a screen offers and why a button is grey. */
  listed(state: State, facts: Facts): readonly { readonly event: Event; readonly verdict: Verdict }[];
}

/**
 * Makes a state machine of its table.
 *
 * @throws Error when an event is listed twice for one state: the table would be ambiguous.
 */
export function procedure<State extends string, Event extends string, Facts>(
  transitions: readonly Transition<State, Event, Facts>[],
): Procedure<State, Event, Facts> {
  const byState = new Map<State, Map<Event, Transition<State, Event, Facts>>>();
  for (const transition of transitions) {
    for (const state of transition.from) {
      const events = byState.get(state) ?? new Map<Event, Transition<State, Event, Facts>>();
      if (events.has(transition.event)) {
        throw new Error(`The event "${transition.event}" is listed twice for the state "${state}".`);
      }
      byState.set(state, events.set(transition.event, transition));
    }
  }
  const verdictOf = ({ guard }: Transition<State, Event, Facts>, facts: Facts): Verdict =>
    guard === undefined ? ALLOWED : guard(facts);

  return {
    transitions,
    decide(state, event, facts) {
      const transition = byState.get(state)?.get(event);
      if (transition === undefined) {
        return { allowed: false, reasons: [{ code: 'NOT_IN_THIS_STATE', values: { state, event } }] };
      }
      const verdict = verdictOf(transition, facts);
      if (!verdict.allowed) return verdict;
      const { to } = transition;
      return { allowed: true, to: typeof to === 'function' ? to(facts) : to };
    },
    listed(state, facts) {
      return [...(byState.get(state)?.values() ?? [])].map((transition) => ({
        event: transition.event,
        verdict: verdictOf(transition, facts),
      }));
    },
  };
}
