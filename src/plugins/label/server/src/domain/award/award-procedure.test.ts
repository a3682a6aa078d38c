import {
  AWARD_EVENTS,
  type AwardEvent,
  type AwardFacts,
  type AwardState,
  awardProcedure,
} from './award-procedure';

/** An award that is over, was heard and has a successor: every event that a state lists may happen. */
const OVER: AwardFacts = {
  ...{ today: '2029-09-10', validFrom: '2026-09-10', validTo: '2029-09-09' },
  ...{ heardOn: '2029-09-01', reason: 'Plus aucune instance ne se réunit.', renewedFrom: '2029-09-10' },
};

const leadsTo = (state: AwardState, event: AwardEvent, facts: Partial<AwardFacts> = {}): string => {
  const decision = awardProcedure.decide(state, event, { ...OVER, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';
const NOTHING = [NO, NO, NO, NO, NO, NO];

describe('An award', () => {
  it.each<[AwardState, readonly string[]]>([
    ['upcoming', ['active', NO, NO, NO, NO, NO]],
    ['active', [NO, 'warned', 'expired', 'renewed', 'withdrawn', 'renounced']],
    ['warned', [NO, NO, 'expired', 'renewed', 'withdrawn', 'renounced']],
    ['expired', NOTHING],
    ['renewed', NOTHING],
    ['withdrawn', NOTHING],
    ['renounced', NOTHING],
  ])('in the state %s goes where the table says', (state, expected) => {
    expect(AWARD_EVENTS.map((event) => leadsTo(state, event))).toEqual(expected);
  });

  it('is valid from the beginning of its first day to the end of its last', () => {
    expect(leadsTo('upcoming', 'begin', { today: '2026-09-09' })).toBe('TOO_EARLY');
    expect(leadsTo('upcoming', 'begin', { today: '2026-09-10' })).toBe('active');
    expect(leadsTo('active', 'expire', { today: '2029-09-09' })).toBe('TOO_EARLY');
  });

  it('is followed by its renewal when that begins', () => {
    expect(leadsTo('active', 'renew', { today: '2029-09-09' })).toBe('TOO_EARLY');
    expect(leadsTo('active', 'renew', { renewedFrom: null })).toBe('TOO_EARLY');
  });

  it('is withdrawn after the commune was heard, and with a reason', () => {
    expect(leadsTo('active', 'withdraw', { heardOn: null, reason: '' })).toBe('HEARING_NEEDED REASON_NEEDED');
    expect(leadsTo('active', 'withdraw', { heardOn: '2029-09-11' })).toBe('HEARING_NEEDED');
  });
});
