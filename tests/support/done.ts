import type { Outcome } from '@parvis/procedure';

/**
 * What a step led to that has to succeed for the test to go on.
 *
 * @throws Error that tells the refusal.
 */
export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
