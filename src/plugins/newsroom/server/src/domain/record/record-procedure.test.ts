import { type Correction, type RecordEvent, type RecordState, recordProcedure } from './record-procedure';

const minor: Correction = { kind: 'minor' };
const major: Correction = { kind: 'major', note: 'Lire 250, et non 205.' };

/** Every state × event × facts, and what comes of it: the state after, or the code of the refusal. */
const MATRIX: readonly [RecordState, RecordEvent, boolean, Correction | null, string][] = [
  ['released', 'republish', true, null, 'CORRECTION_KIND_REQUIRED'],
  ['released', 'republish', true, minor, 'released'],
  ['released', 'republish', true, major, 'released'],
  ['released', 'republish', false, null, 'released'],
  ['released', 'republish', false, minor, 'NOTHING_TO_CORRECT'],
  ['released', 'republish', false, major, 'NOTHING_TO_CORRECT'],
  ['released', 'withdraw', false, null, 'withdrawn'],
  ['released', 'withdraw', true, null, 'withdrawn'],
  ['released', 'reinstate', false, null, 'NOT_IN_THIS_STATE'],
  ['withdrawn', 'withdraw', false, null, 'NOT_IN_THIS_STATE'],
  ['withdrawn', 'republish', false, null, 'WITHDRAWN'],
  ['withdrawn', 'republish', true, major, 'WITHDRAWN'],
  ['withdrawn', 'reinstate', false, null, 'released'],
  ['withdrawn', 'reinstate', true, null, 'CORRECTION_KIND_REQUIRED'],
  ['withdrawn', 'reinstate', true, major, 'released'],
  ['withdrawn', 'reinstate', false, minor, 'NOTHING_TO_CORRECT'],
];

test.each(MATRIX)('%s, %s (changed: %s, said: %j) → %s', (state, event, changed, correction, outcome) => {
  const decision = recordProcedure.decide(state, event, { changed, correction });
  expect(decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join()).toBe(outcome);
});
