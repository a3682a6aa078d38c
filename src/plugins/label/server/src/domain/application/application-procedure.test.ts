import {
  APPLICATION_EVENTS,
  type ApplicationEvent,
  type ApplicationFacts,
  type ApplicationState,
  applicationProcedure,
} from './application-procedure';

const CALENDAR = {
  opens: new Date('2026-02-02T08:00:00Z'),
  closes: new Date('2026-04-01T10:00:00Z'),
  instructionUntil: new Date('2026-05-15T16:00:00Z'),
  juryUntil: new Date('2026-06-30T16:00:00Z'),
  proclamation: new Date('2026-09-10T08:00:00Z'),
  appealsUntil: new Date('2026-11-10T23:00:00Z'),
};
const OPEN = { state: 'open', calendar: CALENDAR } as const;
const PROCLAIMED = { state: 'proclaimed', calendar: CALENDAR } as const;
const INSTRUCTION = { state: 'instruction', calendar: CALENDAR } as const;

/** A dossier with everything that any step asks for, in an edition that takes submissions. */
const READY: ApplicationFacts = {
  ...{ now: new Date('2026-03-01T10:00:00Z'), edition: OPEN, missing: [], claimConfirmed: true },
  ...{ anotherIsLive: false, complementDue: null, newDue: null, reason: null },
  ...{ applicabilityOpen: 0, evidenceOpen: 0, jurors: 3, sheets: 3, quorum: 3 },
  ...{ decisionAdopted: true, openAppeals: 0 },
};

const leadsTo = (
  state: ApplicationState,
  event: ApplicationEvent,
  facts: Partial<ApplicationFacts> = {},
): string => {
  const decision = applicationProcedure.decide(state, event, { ...READY, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';
/** What the table lists, by state; everything else is refused in it. */
const LISTED: Readonly<
  Record<ApplicationState, Partial<Record<ApplicationEvent, readonly [ApplicationState, object]>>>
> = {
  draft: {
    submit: ['submitted', {}],
    withdraw: ['withdrawn', {}],
    lapse: ['lapsed', { now: CALENDAR.closes }],
  },
  submitted: { withdraw: ['withdrawn', {}], instruct: ['in-instruction', { edition: INSTRUCTION }] },
  'in-instruction': {
    withdraw: ['withdrawn', {}],
    'request-complement': ['complement-requested', {}],
    dismiss: ['inadmissible', {}],
    'make-ready': ['ready', {}],
  },
  'complement-requested': {
    answer: ['in-instruction', { complementDue: new Date('2026-03-02T10:00:00Z') }],
    resume: ['in-instruction', { complementDue: new Date('2026-03-01T10:00:00Z') }],
  },
  ready: { 'begin-jury': ['in-jury', {}] },
  'in-jury': { deliberate: ['deliberation', {}] },
  deliberation: { decide: ['decided', {}] },
  decided: { appeal: ['under-appeal', { edition: PROCLAIMED }] },
  'under-appeal': { 'settle-appeal': ['decided', {}] },
  ...{ inadmissible: {}, withdrawn: {}, lapsed: {} },
};

describe('An application', () => {
  it.each(Object.entries(LISTED))('in the state %s goes where the table says', (name, listed) => {
    const state = Object.keys(LISTED).find((one): one is ApplicationState => one === name) ?? 'draft';
    for (const event of APPLICATION_EVENTS) {
      const [to, facts] = listed[event] ?? [NO, {}];
      expect(`${event}: ${leadsTo(state, event, facts)}`).toBe(`${event}: ${to}`);
    }
  });

  it('is submitted until a millisecond before the closing', () => {
    const { closes } = CALENDAR;
    expect(leadsTo('draft', 'submit', { now: new Date(closes.getTime() - 1) })).toBe('submitted');
    expect(leadsTo('draft', 'submit', { now: closes })).toBe('TOO_LATE');
  });

  it('is submitted when it is complete, for a commune whose account is confirmed, and as the only one', () => {
    expect(
      leadsTo('draft', 'submit', {
        missing: [{ kind: 'answer', question: 'A1' }, { kind: 'commitment' }],
        claimConfirmed: false,
        anotherIsLive: true,
      }),
    ).toBe('CLAIM_NOT_CONFIRMED ANOTHER_IS_LIVE ANSWER_MISSING COMMITMENT_MISSING');
  });

  it('is not submitted to an edition that is not open, whatever its calendar says', () => {
    expect(leadsTo('draft', 'submit', { edition: { ...OPEN, state: 'cancelled' } })).toBe('EDITION_NOT_OPEN');
  });

  it('lapses after the closing only', () => {
    expect(leadsTo('draft', 'lapse')).toBe('TOO_EARLY');
  });

  it('is looked into once the edition is', () => {
    expect(leadsTo('submitted', 'instruct')).toBe('EDITION_NOT_IN_INSTRUCTION');
  });

  it('has until the end of the instruction to be completed', () => {
    const request = (newDue: Date) => leadsTo('in-instruction', 'request-complement', { newDue });
    expect(request(READY.now)).toBe('DUE_PAST');
    expect(request(CALENDAR.instructionUntil)).toBe('complement-requested');
    expect(request(new Date(CALENDAR.instructionUntil.getTime() + 1))).toBe('DUE_AFTER_INSTRUCTION');
  });

  it('is completed in time, and taken up again without it when the time is over', () => {
    const complementDue = READY.now;
    expect(leadsTo('complement-requested', 'answer', { complementDue })).toBe('TOO_LATE');
    const later = new Date(READY.now.getTime() + 1);
    expect(leadsTo('complement-requested', 'resume', { complementDue: later })).toBe('TOO_EARLY');
  });

  it('is not dismissed without a reason', () => {
    expect(leadsTo('in-instruction', 'dismiss', { reason: '' })).toBe('REASON_NEEDED');
  });

  it('is ready when everything about it is decided', () => {
    expect(leadsTo('in-instruction', 'make-ready', { applicabilityOpen: 1, evidenceOpen: 2 })).toBe(
      'APPLICABILITY_OPEN EVIDENCE_OPEN',
    );
  });

  it('goes to a jury that is large enough, and on when enough of it has judged', () => {
    expect(leadsTo('ready', 'begin-jury', { jurors: 2 })).toBe('TOO_FEW_JURORS');
    expect(leadsTo('in-jury', 'deliberate', { sheets: 2 })).toBe('TOO_FEW_SHEETS');
    expect(leadsTo('deliberation', 'decide', { decisionAdopted: false })).toBe('NO_DECISION');
  });

  it('can be appealed from the proclamation until the end of the time for it', () => {
    const { appealsUntil } = CALENDAR;
    const appeal = (facts: Partial<ApplicationFacts>) =>
      leadsTo('decided', 'appeal', { edition: PROCLAIMED, ...facts });
    expect(appeal({ now: new Date(appealsUntil.getTime() - 1) })).toBe('under-appeal');
    expect(appeal({ now: appealsUntil })).toBe('APPEAL_TOO_LATE');
    expect(appeal({ edition: { ...OPEN, state: 'deliberation' } })).toBe('NOT_PROCLAIMED');
    expect(leadsTo('under-appeal', 'settle-appeal', { openAppeals: 1 })).toBe('APPEALS_OPEN');
  });
});
