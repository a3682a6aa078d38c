import { AWARD_STATES } from './award-procedure';
import { awardStatesBehind, PUBLIC_AWARD_STATES, publicAwardState } from './public-award';

describe('The public state of an award', () => {
  it('says nothing of a warning', () => {
    expect(AWARD_STATES.filter((state) => publicAwardState(state) !== state)).toEqual(['warned']);
    expect(publicAwardState('warned')).toBe('active');
  });

  it('finds by a state exactly the awards that show it', () => {
    for (const state of PUBLIC_AWARD_STATES) {
      expect(AWARD_STATES.filter((one) => publicAwardState(one) === state)).toEqual(awardStatesBehind(state));
    }
  });
});
