import { ALLOWED, type Procedure, procedure, type Reason, refusedFor, type Verdict } from '@parvis/procedure';
import type { ApplicationState } from '../application/application-procedure';
import type { EditionState } from '../edition/edition-procedure';

export const INVITATION_STATES = ['sent', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** `renew`: a new link is sent, and those before it are dead. */
export type InvitationEvent = 'renew' | 'accept' | 'revoke';

/** Days in which an invitation can be accepted. */
export const VALID_DAYS = 14;
/** Invitations of one application that wait for an answer at a time. */
export const MOST_OPEN = 20;

/** What the guards judge by. */
export interface InvitationFacts {
  readonly now: Date;
  readonly until: Date;
  readonly applicationEnded: boolean;
  /** Whether the account has the address that was invited. */
  readonly rightAddress: boolean;
  /** Whether the link is the one that was sent last. */
  readonly lastLink: boolean;
}

/** Nothing more can become of an application in one of these states, or in an edition in one of those. */
export const ENDED = {
  applications: ['inadmissible', 'withdrawn', 'lapsed'] as const satisfies readonly ApplicationState[],
  editions: ['archived', 'cancelled'] as const satisfies readonly EditionState[],
};

/** Whether an application is at its end: nobody is invited to it any more, and addresses are forgotten. */
export const hasEnded = (application: ApplicationState, edition: EditionState): boolean =>
  ENDED.applications.some((state) => state === application) ||
  ENDED.editions.some((state) => state === edition);

const only = (...reasons: readonly (Reason | null)[]): Verdict => {
  const first = reasons.find((reason) => reason !== null);
  return first === undefined || first === null ? ALLOWED : refusedFor([first]);
};
const reasonIf = (condition: boolean, code: string): Reason | null => (condition ? { code } : null);

/** Somebody else learns nothing but that the invitation is not theirs. */
const refuseUnlessTheirs =
  (code: string) =>
  ({ rightAddress }: InvitationFacts): Verdict =>
    refusedFor([{ code: rightAddress ? code : 'INVITATION_OTHER_ADDRESS' }]);

/** What can happen to an invitation. */
export const invitationProcedure: Procedure<InvitationState, InvitationEvent, InvitationFacts> = procedure([
  {
    from: ['sent'],
    event: 'renew',
    to: 'sent',
    guard: ({ applicationEnded }) => only(reasonIf(applicationEnded, 'APPLICATION_ENDED')),
  },
  {
    from: ['sent'],
    event: 'accept',
    to: 'accepted',
    guard: ({ now, until, applicationEnded, rightAddress, lastLink }) =>
      only(
        reasonIf(!rightAddress, 'INVITATION_OTHER_ADDRESS'),
        reasonIf(!lastLink, 'INVITATION_REPLACED'),
        reasonIf(until.getTime() <= now.getTime(), 'INVITATION_EXPIRED'),
        reasonIf(applicationEnded, 'APPLICATION_ENDED'),
      ),
  },
  { from: ['accepted'], event: 'accept', to: 'accepted', guard: refuseUnlessTheirs('INVITATION_USED') },
  { from: ['revoked'], event: 'accept', to: 'revoked', guard: refuseUnlessTheirs('INVITATION_REVOKED') },
  { from: ['sent'], event: 'revoke', to: 'revoked' },
]);

/** What is judged by when somebody is invited who has no open invitation yet. */
export interface InviteFacts {
  readonly applicationEnded: boolean;
  readonly isOwner: boolean;
  /** Whether the address belongs to the team already: its owner's, or a colleague's. */
  readonly inTeam: boolean;
  /** Other invitations that wait for an answer. */
  readonly open: number;
}

/** Whether the owner may invite an address. */
export function mayInvite({ applicationEnded, isOwner, inTeam, open }: InviteFacts): Verdict {
  return only(
    reasonIf(!isOwner, 'OWNER_ONLY'),
    reasonIf(applicationEnded, 'APPLICATION_ENDED'),
    reasonIf(inTeam, 'ALREADY_IN_TEAM'),
    open >= MOST_OPEN ? { code: 'INVITATIONS_TOO_MANY', values: { most: MOST_OPEN } } : null,
  );
}

/** Whether an account may take somebody out of the team: the owner anybody, and everybody themselves. */
export const mayRemove = (asks: { readonly isOwner: boolean; readonly isSelf: boolean }): Verdict =>
  only(reasonIf(!asks.isOwner && !asks.isSelf, 'OWNER_ONLY'));
