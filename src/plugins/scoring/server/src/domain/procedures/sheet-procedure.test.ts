import type { SheetState } from '../desk/views';
import { type SheetEvent, type SheetFacts, type SheetRole, sheetProcedure } from './sheet-procedure';

const EVENTS: readonly SheetEvent[] = ['save', 'submit', 'revise', 'recuse'];

const after = (state: SheetState, event: SheetEvent, facts: Partial<SheetFacts> = {}): string => {
  const decision = sheetProcedure.decide(state, event, {
    ...{ by: 'juror', panelOpen: true, conflict: null, missing: [], rightRevision: true },
    ...facts,
  });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';
const NOT = 'NOT_YOUR_STEP';

describe('A sheet', () => {
  it.each<[SheetState, SheetRole, readonly string[]]>([
    ['draft', 'juror', ['draft', 'submitted', NOT, 'recused']],
    ['draft', 'president', [NOT, NOT, NOT, 'recused']],
    ['draft', 'house', [NOT, NOT, 'draft', NOT]],
    ['submitted', 'juror', [NO, NO, NOT, 'recused']],
    ['submitted', 'president', [NO, NO, NOT, 'recused']],
    ['submitted', 'house', [NO, NO, 'draft', NOT]],
    ['recused', 'juror', [NO, NO, NO, NO]],
    ['recused', 'president', [NO, NO, NO, NO]],
    ['recused', 'house', [NO, NO, NO, NO]],
  ])('%s goes for the %s where the table says', (state, by, expected) => {
    expect(EVENTS.map((event) => after(state, event, { by }))).toEqual(expected);
  });

  it('is filled in and submitted while the panel is open, without a conflict', () => {
    for (const event of ['save', 'submit'] as const) {
      expect(after('draft', event, { panelOpen: false })).toBe('PANEL_NOT_OPEN');
      expect(after('draft', event, { conflict: 'SAME_EPCI' })).toBe('CONFLICTED_SHEET');
    }
  });

  it('is submitted once everything is answered, on the dossier as it is', () => {
    expect(after('draft', 'save', { missing: ['A1'], rightRevision: false })).toBe('draft');
    expect(after('draft', 'submit', { missing: ['A1'] })).toBe('SHEET_INCOMPLETE');
    expect(after('draft', 'submit', { rightRevision: false })).toBe('SHEET_WRONG_REVISION');
  });

  it('of a juror with a conflict can be recused, also once the panel is closed', () => {
    expect(after('submitted', 'recuse', { by: 'president', panelOpen: false, conflict: 'DECLARED' })).toBe(
      'recused',
    );
  });
});
