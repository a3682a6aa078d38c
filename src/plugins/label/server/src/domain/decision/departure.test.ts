import { departureFromGrid } from './departure';

describe('A departure from the grid', () => {
  const overrideReason = 'Le jury lit le dossier plus sévèrement.';

  it('is told where another level was granted than the grid gives, or none', () => {
    expect(departureFromGrid({ level: '1', levelByGrid: '2', overrideReason })).toBe(overrideReason);
    expect(departureFromGrid({ level: null, levelByGrid: '2', overrideReason })).toBe(overrideReason);
  });

  it('is none where the level is that of the grid, whatever was written before', () => {
    expect(departureFromGrid({ level: '2', levelByGrid: '2', overrideReason })).toBeNull();
    expect(departureFromGrid({ level: null, levelByGrid: null, overrideReason })).toBeNull();
  });
});
