import type { PanelState } from '../desk/views';
import { type PanelEvent, type PanelFacts, panelProcedure } from './panel-procedure';

const EVENTS: readonly PanelEvent[] = ['arrange', 'take-out', 'decide', 'open', 'close'];
const READY: PanelFacts = { gridInForce: true, dossiers: 2, unassigned: 0 };

const after = (state: PanelState, event: PanelEvent, facts: Partial<PanelFacts> = {}): string => {
  const decision = panelProcedure.decide(state, event, { ...READY, ...facts });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';

describe('A panel', () => {
  it.each<[PanelState, readonly string[]]>([
    ['preparation', ['preparation', 'preparation', 'preparation', 'open', NO]],
    ['open', ['open', NO, 'open', NO, 'closed']],
    ['closed', [NO, NO, NO, NO, NO]],
  ])('in the state %s goes where the table says', (state, expected) => {
    expect(EVENTS.map((event) => after(state, event))).toEqual(expected);
  });

  it('opens with a grid in force and dossiers that all have jurors', () => {
    expect(after('preparation', 'open', { gridInForce: false })).toBe('GRID_NOT_IN_FORCE');
    expect(after('preparation', 'open', { dossiers: 0 })).toBe('NO_DOSSIERS');
    expect(after('preparation', 'open', { gridInForce: false, unassigned: 1 })).toBe(
      'GRID_NOT_IN_FORCE DOSSIERS_WITHOUT_JURORS',
    );
  });
});
