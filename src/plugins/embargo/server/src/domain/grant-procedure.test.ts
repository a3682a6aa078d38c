import { type GrantEvent, type GrantFacts, type GrantState, grantProcedure } from './grant-procedure';

const at = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-24T09:00:00Z');
const good: GrantFacts = { at, expiresAt: later, embargo: later };

const STATES: readonly GrantState[] = ['offered', 'accepted', 'revoked'];
const EVENTS: readonly GrantEvent[] = ['accept', 'renew', 'revoke'];

describe('A grant', () => {
  it('goes through exactly these steps', () => {
    const table = STATES.flatMap((state) =>
      EVENTS.map((event) => {
        const decision = grantProcedure.decide(state, event, good);
        return `${state} ${event} ${decision.allowed ? decision.to : decision.reasons[0]?.code}`;
      }),
    );
    expect(table).toEqual([
      'offered accept accepted',
      'offered renew offered',
      'offered revoke revoked',
      'accepted accept accepted',
      'accepted renew offered',
      'accepted revoke revoked',
      'revoked accept NOT_IN_THIS_STATE',
      'revoked renew NOT_IN_THIS_STATE',
      'revoked revoke NOT_IN_THIS_STATE',
    ]);
  });

  it('is not renewed into the past, nor when nothing is under embargo, and says both', () => {
    expect(grantProcedure.decide('offered', 'renew', { at, expiresAt: at, embargo: null })).toEqual({
      allowed: false,
      reasons: [{ code: 'NOT_UNDER_EMBARGO' }, { code: 'EXPIRY_PAST' }],
    });
  });

  it.each([
    ['has expired', { ...good, expiresAt: at }],
    ['is about nothing under embargo', { ...good, embargo: null }],
  ])('is not accepted when it %s', (_why, facts) => {
    expect(grantProcedure.decide('offered', 'accept', facts)).toEqual({
      allowed: false,
      reasons: [{ code: 'NOTHING_TO_ACCEPT' }],
    });
  });

  it('can be revoked whatever has become of the document', () => {
    const facts = { at, expiresAt: at, embargo: null };
    expect(grantProcedure.decide('accepted', 'revoke', facts)).toEqual({ allowed: true, to: 'revoked' });
  });
});
