import {
  DECISION_EVENTS,
  type DecisionEvent,
  type DecisionFacts,
  type DecisionState,
  decisionProcedure,
} from './decision-procedure';

const SOUND: DecisionFacts = {
  ...{ outcome: 'awarded', level: '2', levelByGrid: '2', overrideReason: null },
  motivation: 'La commune associe ses habitants dès le diagnostic.',
  ...{ present: 5, quorum: 3, proclaimed: true },
};

const leadsTo = (state: DecisionState, event: DecisionEvent, facts: Partial<DecisionFacts> = {}): string => {
  const decision = decisionProcedure.decide(state, event, { ...SOUND, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';

describe('A decision', () => {
  it.each<[DecisionState, readonly string[]]>([
    ['draft', ['adopted', NO, NO, NO]],
    ['adopted', [NO, 'notified', NO, 'superseded']],
    ['notified', [NO, NO, 'published', 'superseded']],
    ['published', [NO, NO, NO, 'superseded']],
    ['superseded', [NO, NO, NO, NO]],
  ])('in the state %s goes where the table says', (state, expected) => {
    expect(DECISION_EVENTS.map((event) => leadsTo(state, event))).toEqual(expected);
  });

  it('is adopted by enough of those who may vote, with its motivation', () => {
    expect(leadsTo('draft', 'adopt', { present: 2, motivation: '' })).toBe('QUORUM MOTIVATION_NEEDED');
  });

  it('names a level when the label is awarded, and only then', () => {
    expect(leadsTo('draft', 'adopt', { level: null, levelByGrid: null })).toBe('LEVEL_DOES_NOT_FIT');
    expect(leadsTo('draft', 'adopt', { outcome: 'refused', levelByGrid: '2' })).toBe('LEVEL_DOES_NOT_FIT');
    expect(leadsTo('draft', 'adopt', { outcome: 'refused', level: null, levelByGrid: null })).toBe('adopted');
  });

  it('says why when it departs from what the grid gives', () => {
    const higher = { level: '3' };
    expect(leadsTo('draft', 'adopt', higher)).toBe('OVERRIDE_REASON_NEEDED');
    expect(leadsTo('draft', 'adopt', { ...higher, overrideReason: 'Une pièce reçue après le calcul.' })).toBe(
      'adopted',
    );
    expect(leadsTo('draft', 'adopt', { outcome: 'refused', level: null })).toBe('OVERRIDE_REASON_NEEDED');
    expect(leadsTo('draft', 'adopt', { outcome: 'inadmissible', level: null })).toBe('adopted');
  });

  it('reaches nobody before the proclamation', () => {
    expect(leadsTo('adopted', 'notify', { proclaimed: false })).toBe('NOT_PROCLAIMED');
    expect(leadsTo('notified', 'publish', { proclaimed: false })).toBe('NOT_PROCLAIMED');
  });
});
