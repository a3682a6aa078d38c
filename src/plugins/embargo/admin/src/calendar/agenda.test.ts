import type { ComingPlan } from '../views';
import { agendaOf, chosen, typesIn } from './agenda';

const plan = (title: string, instant: string, more: Partial<ComingPlan> = {}): ComingPlan => ({
  ...{ uid: 'api::note.note', documentId: title, title, type: 'Note', kind: 'publish', state: 'planned' },
  ...{ instant, zone: 'Europe/Paris', inWords: '', overdue: false },
  ...more,
});

const LATE = plan('late', '2026-11-20T09:00:00Z', { state: 'held', overdue: true });
const MORNING = plan('morning', '2026-11-23T09:00:00Z', { state: 'to-confirm' });
const MIDNIGHT = plan('midnight', '2026-11-23T23:30:00Z');
const FAIR = plan('fair', '2026-11-23T23:30:00Z', {
  ...{ uid: 'api::fair.fair', type: 'Fair', zone: 'America/Martinique' },
});
const ALL = [LATE, MORNING, MIDNIGHT, FAIR];

test('what is late is set apart, what comes stands under the day of its own zone', () => {
  expect(agendaOf(ALL)).toEqual({
    overdue: [LATE],
    days: [
      { date: '2026-11-23', plans: [MORNING, FAIR] },
      { date: '2026-11-24', plans: [MIDNIGHT] },
    ],
  });
});

test.each([
  ['all of it', { uid: '', state: '' }, ALL],
  ['one type', { uid: 'api::fair.fair', state: '' }, [FAIR]],
  ['one state', { uid: '', state: 'to-confirm' }, [MORNING]],
  ['what is late', { uid: '', state: 'overdue' }, [LATE]],
  ['one state of one type', { uid: 'api::fair.fair', state: 'held' }, []],
])('one can choose %s', (_, choice, expected) => {
  expect(chosen(ALL, choice)).toEqual(expected);
});

test('each type is named once', () => {
  expect(typesIn(ALL)).toEqual([
    { uid: 'api::note.note', type: 'Note' },
    { uid: 'api::fair.fair', type: 'Fair' },
  ]);
});
