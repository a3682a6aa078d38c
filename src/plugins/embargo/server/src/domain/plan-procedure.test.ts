import { PLAN_STATES, type PlanState } from './plan';
import { type PlanEvent, type PlanFacts, planProcedure } from './plan-procedure';

const hour = new Date('2026-11-23T09:00:00Z');
const before = new Date('2026-11-23T08:59:59.999Z');

const facts = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  ...{ kind: 'publish', instant: hour, now: hour, contentUnchanged: true },
  ...{ requirement: { staff: 0, partners: [] }, given: [], lastEditorId: 1 },
  ...{ approver: null, newInstant: null, reason: null },
  ...more,
});

const after = (state: PlanState, event: PlanEvent, more: Partial<PlanFacts> = {}): string => {
  const decision = planProcedure.decide(state, event, facts(more));
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';

describe('The plan of a document', () => {
  it.each<[PlanState, Record<PlanEvent, string>]>([
    [
      'awaiting-approval',
      {
        ...{ approve: 'planned', edit: 'to-confirm', confirm: NO, reschedule: 'awaiting-approval' },
        ...{ due: 'held', fail: NO, retry: NO, lift: 'done', cancel: 'cancelled' },
      },
    ],
    [
      'planned',
      {
        ...{ approve: NO, edit: 'to-confirm', confirm: NO, reschedule: 'planned' },
        ...{ due: 'done', fail: 'failed', retry: NO, lift: 'done', cancel: 'cancelled' },
      },
    ],
    [
      'to-confirm',
      {
        ...{ approve: NO, edit: 'to-confirm', confirm: 'planned', reschedule: 'to-confirm' },
        ...{ due: 'held', fail: NO, retry: NO, lift: 'done', cancel: 'cancelled' },
      },
    ],
    [
      'held',
      {
        ...{ approve: 'held', edit: 'held', confirm: NO, reschedule: 'planned' },
        ...{ due: NO, fail: NO, retry: NO, lift: 'done', cancel: 'cancelled' },
      },
    ],
    [
      'failed',
      {
        ...{ approve: NO, edit: 'held', confirm: NO, reschedule: 'planned' },
        ...{ due: 'done', fail: 'failed', retry: 'planned', lift: 'done', cancel: 'cancelled' },
      },
    ],
    [
      'done',
      {
        ...{ approve: NO, edit: NO, confirm: NO, reschedule: NO },
        ...{ due: NO, fail: NO, retry: NO, lift: NO, cancel: NO },
      },
    ],
    [
      'cancelled',
      {
        ...{ approve: NO, edit: NO, confirm: NO, reschedule: NO },
        ...{ due: NO, fail: NO, retry: NO, lift: NO, cancel: NO },
      },
    ],
  ])('in the state %s goes where the table says', (state, expected) => {
    const events: PlanEvent[] = [
      ...(['approve', 'edit', 'confirm', 'reschedule', 'due'] as const),
      ...(['fail', 'retry', 'lift', 'cancel'] as const),
    ];
    expect(Object.fromEntries(events.map((event) => [event, after(state, event)]))).toEqual(expected);
  });

  it('knows every state', () => {
    expect(new Set(planProcedure.transitions.flatMap(({ from }) => from)).size).toBe(PLAN_STATES.length - 2);
  });

  it('is never carried out before its hour', () => {
    for (const state of ['planned', 'failed', 'awaiting-approval', 'to-confirm'] as const) {
      expect(after(state, 'due', { now: before })).toBe('TOO_EARLY');
    }
  });

  it('holds back at its hour what nobody has seen', () => {
    for (const state of ['planned', 'failed'] as const) {
      expect(after(state, 'due', { contentUnchanged: false })).toBe('held');
    }
  });

  it('waits until everybody has approved', () => {
    const requirement = { staff: 1, partners: ['metz', 'lille'] };
    const staff = { kind: 'staff', staffId: 7 } as const;
    const metz = { kind: 'partner', partnerId: 'metz' } as const;
    const lille = { kind: 'partner', partnerId: 'lille' } as const;
    expect(after('awaiting-approval', 'approve', { requirement, approver: staff })).toBe('awaiting-approval');
    expect(after('awaiting-approval', 'approve', { requirement, given: [staff], approver: metz })).toBe(
      'awaiting-approval',
    );
    expect(
      after('awaiting-approval', 'approve', { requirement, given: [staff, metz], approver: lille }),
    ).toBe('planned');
    expect(after('awaiting-approval', 'edit', { requirement })).toBe('awaiting-approval');
    expect(after('to-confirm', 'confirm', { requirement })).toBe('awaiting-approval');
    expect(after('held', 'reschedule', { requirement })).toBe('awaiting-approval');
  });

  it('is approved neither by its last editor, nor twice by one person, nor for another content', () => {
    const requirement = { staff: 2, partners: [] };
    const editor = { kind: 'staff', staffId: 1 } as const;
    const other = { kind: 'staff', staffId: 2 } as const;
    expect(after('awaiting-approval', 'approve', { requirement, approver: editor })).toBe('LAST_EDITOR');
    expect(after('awaiting-approval', 'approve', { requirement, given: [other], approver: other })).toBe(
      'ALREADY_APPROVED',
    );
    expect(
      after('awaiting-approval', 'approve', { requirement, approver: other, contentUnchanged: false }),
    ).toBe('CONTENT_CHANGED');
  });

  it('is moved to an instant to come only', () => {
    expect(after('planned', 'reschedule', { newInstant: hour })).toBe('INSTANT_PAST');
    expect(after('planned', 'reschedule', { newInstant: new Date('2062-11-23T09:00:00Z') })).toBe(
      'INSTANT_TOO_FAR',
    );
    expect(after('planned', 'reschedule', { newInstant: new Date('2026-11-23T09:00:00.001Z') })).toBe(
      'planned',
    );
  });

  it('is lifted ahead of its time with a reason only, and only when there is something to publish', () => {
    expect(after('planned', 'lift', { reason: ' ' })).toBe('REASON_NEEDED');
    expect(after('planned', 'lift', { kind: 'unpublish', reason: '' })).toBe('NOTHING_TO_LIFT REASON_NEEDED');
    expect(after('planned', 'lift', { reason: 'Fuite dans la presse' })).toBe('done');
  });
});
