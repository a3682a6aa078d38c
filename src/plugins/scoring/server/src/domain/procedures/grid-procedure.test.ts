import type { GridState } from '../desk/views';
import { type GridEvent, gridProcedure } from './grid-procedure';

const EVENTS: readonly GridEvent[] = ['edit', 'submit', 'return', 'publish', 'supersede'];

const after = (state: GridState, event: GridEvent, valid = true): string => {
  const decision = gridProcedure.decide(state, event, { valid });
  return decision.allowed ? decision.to : decision.reasons.map(({ code }) => code).join(' ');
};

const NO = 'NOT_IN_THIS_STATE';

describe('A version of a grid', () => {
  it.each<[GridState, readonly string[]]>([
    ['draft', ['draft', 'in-review', NO, NO, NO]],
    ['in-review', [NO, NO, 'draft', 'in-force', NO]],
    ['in-force', [NO, NO, NO, NO, 'superseded']],
    ['superseded', [NO, NO, NO, NO, NO]],
  ])('in the state %s goes where the table says', (state, expected) => {
    expect(EVENTS.map((event) => after(state, event))).toEqual(expected);
  });

  it('that breaks a rule is edited and returned, and goes no further', () => {
    expect(after('draft', 'edit', false)).toBe('draft');
    expect(after('draft', 'submit', false)).toBe('GRID_INVALID');
    expect(after('in-review', 'return', false)).toBe('draft');
    expect(after('in-review', 'publish', false)).toBe('GRID_INVALID');
  });
});
