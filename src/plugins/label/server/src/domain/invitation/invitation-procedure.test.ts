import { APPLICATION_STATES } from '../application/application-procedure';
import { EDITION_STATES } from '../edition/edition-procedure';
import {
  hasEnded,
  type InvitationFacts,
  type InvitationState,
  invitationProcedure,
  MOST_OPEN,
  mayInvite,
  mayRemove,
} from './invitation-procedure';

const NOW = new Date('2027-03-01T11:00:00.000Z');
const facts = (more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  ...{ now: NOW, until: new Date(NOW.getTime() + 1), applicationEnded: false },
  ...{ rightAddress: true, lastLink: true },
  ...more,
});
const accept = (state: InvitationState, more: Partial<InvitationFacts> = {}) => {
  const decision = invitationProcedure.decide(state, 'accept', facts(more));
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code);
};

test('an invitation is accepted once, by whom it was sent to, until its last millisecond', () => {
  expect(accept('sent')).toBe('accepted');
  expect(accept('sent', { until: NOW })).toEqual(['INVITATION_EXPIRED']);
  expect(accept('accepted')).toEqual(['INVITATION_USED']);
  expect(accept('revoked')).toEqual(['INVITATION_REVOKED']);
  expect(accept('sent', { lastLink: false })).toEqual(['INVITATION_REPLACED']);
  expect(accept('sent', { applicationEnded: true })).toEqual(['APPLICATION_ENDED']);
});

test.each(['sent', 'accepted', 'revoked'] as const)(
  'somebody else learns nothing of one that is %s',
  (state) => {
    const more = { rightAddress: false, lastLink: false, until: NOW, applicationEnded: true };
    expect(accept(state, more)).toEqual(['INVITATION_OTHER_ADDRESS']);
  },
);

test.each([
  ['sent', 'revoke', true],
  ['accepted', 'revoke', false],
  ['revoked', 'revoke', false],
  ['sent', 'renew', true],
  ['accepted', 'renew', false],
  ['revoked', 'renew', false],
] as const)('from %s, to %s is listed: %s', (state, event, allowed) => {
  expect(invitationProcedure.decide(state, event, facts()).allowed).toBe(allowed);
});

test('the owner invites, up to so many at a time', () => {
  const asked = { applicationEnded: false, isOwner: true, inTeam: false, open: MOST_OPEN - 1 };
  const codes = (more: object) => {
    const verdict = mayInvite({ ...asked, ...more });
    return verdict.allowed ? [] : verdict.reasons.map(({ code }) => code);
  };
  expect(codes({})).toEqual([]);
  expect(codes({ open: MOST_OPEN })).toEqual(['INVITATIONS_TOO_MANY']);
  expect(codes({ inTeam: true })).toEqual(['ALREADY_IN_TEAM']);
  expect(codes({ applicationEnded: true })).toEqual(['APPLICATION_ENDED']);
  expect(codes({ isOwner: false, inTeam: true })).toEqual(['OWNER_ONLY']);
});

test('a colleague leaves, and takes nobody else out', () => {
  expect(mayRemove({ isOwner: true, isSelf: false }).allowed).toBe(true);
  expect(mayRemove({ isOwner: false, isSelf: true }).allowed).toBe(true);
  expect(mayRemove({ isOwner: false, isSelf: false }).allowed).toBe(false);
});

test('an application has ended when nothing more can become of it', () => {
  const ended = APPLICATION_STATES.filter((state) => hasEnded(state, 'open'));
  expect(ended).toEqual(['inadmissible', 'withdrawn', 'lapsed']);
  expect(EDITION_STATES.filter((state) => hasEnded('decided', state))).toEqual(['archived', 'cancelled']);
});
