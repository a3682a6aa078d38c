import {
  ALLOWED,
  allOf,
  type Procedure,
  procedure,
  type Reason,
  refusedFor,
  type Verdict,
} from '@parvis/procedure';
import type { MailingState, Moment } from './mailing';

/**
 * - `change`: another text, other lists or another moment.
 * - `plan`: it is to be sent at its moment.
 * - `send`: it is sent now.
 * - `begin`: its moment has come.
 * - `hold`: its moment has come and it cannot be sent, or what it waited for was given up.
 * - `reopen`: back to what can be changed.
 * - `finish`: every mail has been accepted, refused or given up.
 * - `cancel`: no further mail is sent.
 */
export type MailingEvent = 'change' | 'plan' | 'send' | 'begin' | 'hold' | 'reopen' | 'finish' | 'cancel';

/** How a document stands with the public. */
export interface Standing {
  readonly published: boolean;
  readonly withdrawn: boolean;
  /** The state of its planned publication; null when there is none. */
  readonly plan: 'awaiting-approval' | 'planned' | 'to-confirm' | 'held' | 'failed' | null;
}

/** What the guards judge by. */
export interface MailingFacts {
  readonly standing: Standing;
  readonly moment: Moment;
  readonly instant: Date | null;
  readonly now: Date;
  readonly lists: number;
  /** How many the lists reach. */
  readonly recipients: number;
}

/** Whether the document may be sent to the press as it stands: public, or under an embargo that everybody agreed to. */
export function maySend({ published, withdrawn, plan }: Standing): Verdict {
  if (withdrawn) return refusedFor([{ code: 'WITHDRAWN' }]);
  if (published || plan === 'planned') return ALLOWED;
  return refusedFor([
    plan === null ? { code: 'NOT_PLANNED' } : { code: 'EMBARGO_UNSETTLED', values: { plan } },
  ]);
}

/** Whether it can be waited for: everything but the hour may still be missing, unless the hour has passed. */
function mayWaitForLift({ withdrawn, plan }: Standing): Verdict {
  if (withdrawn) return refusedFor([{ code: 'WITHDRAWN' }]);
  if (plan === null) return refusedFor([{ code: 'NOTHING_TO_WAIT_FOR' }]);
  return refusedFor(plan === 'held' || plan === 'failed' ? [{ code: 'EMBARGO_ON_HOLD' }] : []);
}

function hasRecipients({ lists, recipients }: MailingFacts): Verdict {
  if (lists === 0) return refusedFor([{ code: 'NO_LISTS' }]);
  return refusedFor(recipients === 0 ? [{ code: 'NO_RECIPIENTS' }] : []);
}

function isWorthWaiting(facts: MailingFacts): Verdict {
  const { moment, instant, now, standing } = facts;
  if (moment === 'lift') return mayWaitForLift(standing);
  const reasons: Reason[] = [];
  if (instant === null) reasons.push({ code: 'MOMENT_NEEDED' });
  else if (instant.getTime() <= now.getTime()) reasons.push({ code: 'INSTANT_PAST' });
  return allOf([refusedFor(reasons), maySend(standing)]);
}

/** What can happen to a mailing. */
export const mailingProcedure: Procedure<MailingState, MailingEvent, MailingFacts> = procedure([
  { from: ['draft'], event: 'change', to: 'draft' },
  {
    from: ['draft'],
    event: 'plan',
    to: 'planned',
    guard: (facts) => allOf([hasRecipients(facts), isWorthWaiting(facts)]),
  },
  {
    ...{ from: ['draft'], event: 'send', to: 'sending' },
    guard: (facts) => allOf([hasRecipients(facts), maySend(facts.standing)]),
  },
  { from: ['planned'], event: 'begin', to: 'sending', guard: ({ standing }) => maySend(standing) },
  { from: ['planned'], event: 'hold', to: 'held' },
  { from: ['planned', 'held'], event: 'reopen', to: 'draft' },
  { from: ['sending'], event: 'finish', to: 'sent' },
  { from: ['draft', 'planned', 'held', 'sending'], event: 'cancel', to: 'cancelled' },
]);
