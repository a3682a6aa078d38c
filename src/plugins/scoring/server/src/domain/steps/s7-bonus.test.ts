import { criterion, grid, group } from '../../../../tests/support/in-few-words';
import { exact, written, ZERO } from '../exact/exact';
import type { View } from './s6-points';
import { addBonus } from './s7-bonus';

function total(obtained: Readonly<Record<string, string>>, bonusCap?: string, potential = '100') {
  const on = grid(
    [
      group('A', [criterion('A1', '100'), criterion('AX', '10', { bonus: true })]),
      group('X', [criterion('X1', '10')], { bonus: true }),
    ],
    bonusCap === undefined ? {} : { bonusCap },
  );
  const view: View = {
    cappings: [],
    tallies: on.nodes.map(({ code }) => ({
      ...{ potential: exact(code === 'R' ? potential : '10'), obtained: exact(obtained[code] ?? '0') },
      ...{ capped: ZERO, missed: ZERO, unassessed: ZERO, ratio: null },
    })),
  };
  const { base, bonus, points } = addBonus(on, view);
  return [base, bonus, points].map(written);
}

describe('A bonus (S7)', () => {
  it('adds its points to those of the root, at whatever depth it stands', () => {
    expect(total({ R: '60', AX: '4', X: '5', X1: '5' })).toEqual(['60', '9', '69']);
  });

  it('adds at most what the grid allows', () => {
    expect(total({ R: '60', AX: '4', X: '5' }, '9')).toEqual(['60', '9', '69']);
    expect(total({ R: '60', AX: '4', X: '5' }, '8.5')).toEqual(['60', '17/2', '137/2']);
    expect(total({ R: '60', AX: '4', X: '5' }, '0')).toEqual(['60', '0', '60']);
  });

  it('is limited per 100 points of what the root is worth for this dossier', () => {
    expect(total({ R: '20', X: '5' }, '5', '60')).toEqual(['20', '3', '23']);
  });

  it('never brings the whole above what the root is worth', () => {
    expect(total({ R: '98', X: '5' })).toEqual(['98', '2', '100']);
    expect(total({ R: '100', X: '5' }, '5')).toEqual(['100', '0', '100']);
  });
});
