import { procedure, type Transition } from './procedure';
import { refusedFor } from './verdict';

type State = 'draft' | 'sent' | 'cancelled';
type Event = 'send' | 'cancel';
interface Facts {
  readonly recipients: number;
}

const TABLE: readonly Transition<State, Event, Facts>[] = [
  {
    from: ['draft'],
    event: 'send',
    to: 'sent',
    guard: ({ recipients }) => refusedFor(recipients === 0 ? [{ code: 'NOBODY_TO_WRITE_TO' }] : []),
  },
  { from: ['draft', 'sent'], event: 'cancel', to: 'cancelled' },
];
const mailing = procedure(TABLE);

test('an event that is listed and whose guard agrees leads to the next state', () => {
  expect(mailing.decide('draft', 'send', { recipients: 3 })).toEqual({ allowed: true, to: 'sent' });
});

test('a guard that refuses gives its reasons', () => {
  expect(mailing.decide('draft', 'send', { recipients: 0 })).toEqual({
    allowed: false,
    reasons: [{ code: 'NOBODY_TO_WRITE_TO' }],
  });
});

test('an event that is not listed in a state is refused there, whatever the facts', () => {
  expect(mailing.decide('cancelled', 'send', { recipients: 3 })).toEqual({
    allowed: false,
    reasons: [{ code: 'NOT_IN_THIS_STATE', values: { state: 'cancelled', event: 'send' } }],
  });
});

test('a screen learns which events a state has, and why one is not possible', () => {
  expect(mailing.listed('draft', { recipients: 0 })).toEqual([
    { event: 'send', verdict: { allowed: false, reasons: [{ code: 'NOBODY_TO_WRITE_TO' }] } },
    { event: 'cancel', verdict: { allowed: true } },
  ]);
  expect(mailing.listed('cancelled', { recipients: 0 })).toEqual([]);
});

test('a table that lists an event twice for a state is refused when it is made', () => {
  expect(() => procedure([...TABLE, { from: ['sent'], event: 'cancel', to: 'draft' }])).toThrow(
    'The event "cancel" is listed twice for the state "sent".',
  );
});
