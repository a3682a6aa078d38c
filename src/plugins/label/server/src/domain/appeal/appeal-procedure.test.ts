import {
  APPEAL_EVENTS,
  type AppealEvent,
  type AppealFacts,
  type AppealState,
  appealProcedure,
} from './appeal-procedure';

const SOUND: AppealFacts = {
  reason: 'La délibération produite établit ce qui manquait.',
  ...{ firstAuthors: [1, 2, 3], newAuthors: [4, 5, 6], sameGrid: true },
  ...{ sheets: 3, quorum: 3, newDecisionAdopted: true },
};

const leadsTo = (state: AppealState, event: AppealEvent, facts: Partial<AppealFacts> = {}): string => {
  const decision = appealProcedure.decide(state, event, { ...SOUND, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';
const NOTHING = [NO, NO, NO, NO, NO];

describe('An appeal', () => {
  it.each<[AppealState, readonly string[]]>([
    ['filed', ['admissible', 'inadmissible', NO, NO, NO]],
    ['admissible', [NO, NO, 're-examined', NO, NO]],
    ['inadmissible', NOTHING],
    ['re-examined', [NO, NO, NO, 'upheld', 'reformed']],
    ['upheld', NOTHING],
    ['reformed', NOTHING],
  ])('in the state %s goes where the table says', (state, expected) => {
    expect(APPEAL_EVENTS.map((event) => leadsTo(state, event))).toEqual(expected);
  });

  it('is judged by others than the first time, on the same grid, and by enough of them', () => {
    expect(leadsTo('admissible', 're-examine', { newAuthors: [3, 4, 5], sameGrid: false, sheets: 2 })).toBe(
      'FIRST_AUTHORS OTHER_GRID TOO_FEW_SHEETS',
    );
  });

  it('is neither dismissed nor settled without a reason', () => {
    expect(leadsTo('filed', 'dismiss', { reason: ' ' })).toBe('REASON_NEEDED');
    expect(leadsTo('re-examined', 'uphold', { reason: '' })).toBe('REASON_NEEDED');
    expect(leadsTo('re-examined', 'reform', { newDecisionAdopted: false })).toBe('NO_DECISION');
  });
});
