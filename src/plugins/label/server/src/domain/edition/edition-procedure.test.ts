import {
  EDITION_EVENTS,
  type EditionEvent,
  type EditionFacts,
  type EditionState,
  editionProcedure,
} from './edition-procedure';

/** An edition of which everything is over, so that no guard stands in the way but the one that a test wakes. */
const OVER: EditionFacts = {
  now: new Date('2027-01-01T00:00:00Z'),
  calendar: {
    opens: new Date('2026-02-02T08:00:00Z'),
    closes: new Date('2026-04-01T10:00:00Z'),
    instructionUntil: new Date('2026-05-15T16:00:00Z'),
    juryUntil: new Date('2026-06-30T16:00:00Z'),
    proclamation: new Date('2026-09-10T08:00:00Z'),
    appealsUntil: new Date('2026-11-10T23:00:00Z'),
  },
  ...{ gridInForce: true, inInstruction: 0, inJury: 0, undecided: 0, openAppeals: 0 },
  reason: 'Faute de candidatures.',
};
const EARLY = { now: new Date('2026-01-10T00:00:00Z') };

const leadsTo = (state: EditionState, event: EditionEvent, facts: Partial<EditionFacts> = {}): string => {
  const decision = editionProcedure.decide(state, event, { ...OVER, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';

describe('An edition', () => {
  it.each<[EditionState, readonly string[]]>([
    ['preparation', ['CLOSING_PAST', NO, NO, NO, NO, NO, NO, 'cancelled']],
    ['open', [NO, 'closed', NO, NO, NO, NO, NO, 'cancelled']],
    ['closed', [NO, NO, 'instruction', NO, NO, NO, NO, 'cancelled']],
    ['instruction', [NO, NO, NO, 'jury', NO, NO, NO, 'cancelled']],
    ['jury', [NO, NO, NO, NO, 'deliberation', NO, NO, 'cancelled']],
    ['deliberation', [NO, NO, NO, NO, NO, 'proclaimed', NO, 'cancelled']],
    ['proclaimed', [NO, NO, NO, NO, NO, NO, 'archived', NO]],
    ['archived', [NO, NO, NO, NO, NO, NO, NO, NO]],
    ['cancelled', [NO, NO, NO, NO, NO, NO, NO, NO]],
  ])('in the state %s goes where the table says', (state, expected) => {
    expect(EDITION_EVENTS.map((event) => leadsTo(state, event))).toEqual(expected);
  });

  it('opens with a grid in force and a complete calendar', () => {
    expect(leadsTo('preparation', 'open', EARLY)).toBe('open');
    expect(leadsTo('preparation', 'open', { ...EARLY, gridInForce: false })).toBe('GRID_NOT_IN_FORCE');
    const calendar = { ...OVER.calendar, juryUntil: null };
    expect(leadsTo('preparation', 'open', { ...EARLY, calendar })).toBe('CALENDAR_POINT_MISSING');
  });

  it('waits for each of its hours', () => {
    const early = (state: EditionState, event: EditionEvent) => leadsTo(state, event, EARLY);
    expect(early('open', 'close')).toBe('TOO_EARLY');
    expect(early('deliberation', 'proclaim')).toBe('TOO_EARLY');
    expect(early('proclaimed', 'archive')).toBe('TOO_EARLY');
  });

  it('leaves no application behind', () => {
    expect(leadsTo('instruction', 'begin-jury', { inInstruction: 1 })).toBe('APPLICATIONS_IN_INSTRUCTION');
    expect(leadsTo('jury', 'deliberate', { inJury: 2 })).toBe('APPLICATIONS_IN_JURY');
    expect(leadsTo('deliberation', 'proclaim', { undecided: 3 })).toBe('APPLICATIONS_UNDECIDED');
    expect(leadsTo('proclaimed', 'archive', { openAppeals: 1 })).toBe('APPEALS_OPEN');
  });

  it('is not cancelled without a reason', () => {
    expect(leadsTo('open', 'cancel', { reason: ' ' })).toBe('REASON_NEEDED');
  });
});
