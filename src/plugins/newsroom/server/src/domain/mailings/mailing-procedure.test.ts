import { MAILING_STATES } from './mailing';
import {
  type MailingEvent,
  type MailingFacts,
  mailingProcedure,
  maySend,
  type Standing,
} from './mailing-procedure';

const PUBLIC: Standing = { published: true, withdrawn: false, plan: null };
const PLANNED: Standing = { published: false, withdrawn: false, plan: 'planned' };
const FACTS: MailingFacts = {
  standing: PUBLIC,
  moment: 'now',
  instant: null,
  now: new Date('2026-11-21T09:00:00Z'),
  lists: 1,
  recipients: 3,
};
const EVENTS: MailingEvent[] = ['change', 'plan', 'send', 'begin', 'hold', 'reopen', 'finish', 'cancel'];

const codes = (
  event: MailingEvent,
  facts: Partial<MailingFacts>,
  state: (typeof MAILING_STATES)[number] = 'draft',
) => {
  const decision = mailingProcedure.decide(state, event, { ...FACTS, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code);
};

test('what its table does not list does not happen', () => {
  const listed: Record<string, string[]> = {
    draft: ['change', 'plan', 'send', 'cancel'],
    planned: ['begin', 'hold', 'reopen', 'cancel'],
    held: ['reopen', 'cancel'],
    sending: ['finish', 'cancel'],
    sent: [],
    cancelled: [],
  };
  for (const state of MAILING_STATES) {
    for (const event of EVENTS) {
      const refused = codes(event, {}, state);
      const isUnlisted = Array.isArray(refused) && refused[0] === 'NOT_IN_THIS_STATE';
      expect([state, event, isUnlisted]).toEqual([state, event, !listed[state]?.includes(event)]);
    }
  }
});

test('a document is sent when it is public, or under an embargo that nothing is missing of', () => {
  expect(codes('send', {})).toBe('sending');
  expect(codes('send', { standing: PLANNED })).toBe('sending');
});

test.each<[Partial<Standing>, string]>([
  [{ plan: null }, 'NOT_PLANNED'],
  [{ plan: 'awaiting-approval' }, 'EMBARGO_UNSETTLED'],
  [{ plan: 'to-confirm' }, 'EMBARGO_UNSETTLED'],
  [{ plan: 'held' }, 'EMBARGO_UNSETTLED'],
  [{ plan: 'failed' }, 'EMBARGO_UNSETTLED'],
  [{ published: true, withdrawn: true }, 'WITHDRAWN'],
])('a document with %j is not sent', (standing, code) => {
  const verdict = maySend({ ...PLANNED, ...standing });
  expect(verdict).toMatchObject({ allowed: false, reasons: [{ code }] });
  expect(codes('begin', { standing: { ...PLANNED, ...standing } }, 'planned')).toEqual([code]);
});

test('the lift can be waited for as long as there is one to come', () => {
  expect(codes('plan', { moment: 'lift', standing: PLANNED })).toBe('planned');
  expect(codes('plan', { moment: 'lift', standing: { ...PLANNED, plan: 'awaiting-approval' } })).toBe(
    'planned',
  );
  expect(codes('plan', { moment: 'lift', standing: PUBLIC })).toEqual(['NOTHING_TO_WAIT_FOR']);
  expect(codes('plan', { moment: 'lift', standing: { ...PLANNED, plan: 'held' } })).toEqual([
    'EMBARGO_ON_HOLD',
  ]);
});

test('an instant is to come, and a mailing that is sent now is not planned', () => {
  const instant = new Date('2026-11-21T09:00:01Z');
  expect(codes('plan', { moment: 'instant', instant })).toBe('planned');
  expect(codes('plan', { moment: 'instant', instant: FACTS.now })).toEqual(['INSTANT_PAST']);
  expect(codes('plan', { moment: 'now' })).toEqual(['MOMENT_NEEDED']);
});

test('without lists, or anybody on them, nothing is sent', () => {
  expect(codes('send', { lists: 0, recipients: 0 })).toEqual(['NO_LISTS']);
  expect(codes('plan', { recipients: 0, moment: 'lift', standing: PUBLIC })).toEqual([
    'NO_RECIPIENTS',
    'NOTHING_TO_WAIT_FOR',
  ]);
});
