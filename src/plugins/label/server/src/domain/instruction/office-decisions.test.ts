import { APPLICATION_STATES } from '../application/application-procedure';
import { mayDecideApplicability, mayDecideEvidence } from './office-decisions';

const codes = (verdict: ReturnType<typeof mayDecideEvidence>) =>
  verdict.allowed ? [] : verdict.reasons.map(({ code }) => code);
const OPTIONAL = { mayBeNotApplicable: true };

test('evidence and applicability are decided during the instruction, a complement awaited or not', () => {
  const open = APPLICATION_STATES.filter(
    (state) => mayDecideEvidence(state, { decision: 'accepted', reason: '' }).allowed,
  );
  expect(open).toEqual(['in-instruction', 'complement-requested']);
  const applies = { state: 'applies', reason: 'Une école est ouverte.' } as const;
  expect(
    APPLICATION_STATES.filter((state) => mayDecideApplicability(state, OPTIONAL, applies).allowed),
  ).toEqual(open);
});

test('a rejection needs a reason; what is accepted, and what is taken back, does not', () => {
  const decided = (decision: 'accepted' | 'rejected' | null, reason = ' ') =>
    codes(mayDecideEvidence('in-instruction', { decision, reason }));
  expect(decided('rejected')).toEqual(['REASON_NEEDED']);
  expect(decided('rejected', 'Illisible.')).toEqual([]);
  expect([decided('accepted'), decided(null)]).toEqual([[], []]);
});

test('a question that applies to everybody is never said not to apply, nor in part', () => {
  const decided = (state: 'applies' | 'na' | 'factor', mayBeNotApplicable: boolean) =>
    codes(mayDecideApplicability('in-instruction', { mayBeNotApplicable }, { state, reason: 'Motif.' }));
  expect(decided('na', false)).toEqual(['NOT_APPLICABLE_FORBIDDEN']);
  expect(decided('factor', false)).toEqual(['NOT_APPLICABLE_FORBIDDEN']);
  expect([decided('applies', false), decided('na', true), decided('factor', true)]).toEqual([[], [], []]);
});

test('every reason against a decision is said at once', () => {
  const decided = mayDecideApplicability('ready', { mayBeNotApplicable: false }, { state: 'na', reason: '' });
  expect(codes(decided)).toEqual(['NOT_IN_INSTRUCTION', 'NOT_APPLICABLE_FORBIDDEN', 'REASON_NEEDED']);
});
