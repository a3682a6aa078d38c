import { CLAIM_EVENTS, CLAIM_STATES, claimProcedure } from './claim-procedure';

const outcome = (
  state: (typeof CLAIM_STATES)[number],
  event: (typeof CLAIM_EVENTS)[number],
  reason: string | null,
) => {
  const decision = claimProcedure.decide(state, event, { reason });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

describe('a claim to speak for a commune', () => {
  it('goes where the table leads, and nowhere else', () => {
    const table = CLAIM_STATES.map((state) =>
      CLAIM_EVENTS.map((event) => outcome(state, event, 'Élu de la commune.')),
    );
    expect(table).toEqual([
      ['confirmed', 'refused'],
      ['NOT_IN_THIS_STATE', 'refused'],
      ['NOT_IN_THIS_STATE', 'NOT_IN_THIS_STATE'],
    ]);
  });

  it('is refused with a reason only; whoever asks what can be done needs none', () => {
    expect(outcome('requested', 'refuse', '  ')).toBe('REASON_NEEDED');
    expect(outcome('requested', 'refuse', null)).toBe('refused');
    expect(outcome('requested', 'confirm', '')).toBe('confirmed');
  });
});
