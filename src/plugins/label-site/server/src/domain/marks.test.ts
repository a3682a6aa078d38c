import { marksOf } from './marks';

describe('The marks of a scale', () => {
  it('are its steps, exactly', () => {
    expect(marksOf({ min: '0', max: '3', step: '1' })).toEqual(['0', '1', '2', '3']);
    expect(marksOf({ min: '0.0', max: '0.3', step: '0.1' })).toEqual(['0.0', '0.1', '0.2', '0.3']);
    expect(marksOf({ min: '-1', max: '1', step: '0.5' })).toEqual(['-1', '-0.5', '0', '0.5', '1']);
  });

  it('end below a maximum that is no step', () => {
    expect(marksOf({ min: '0', max: '5', step: '2' })).toEqual(['0', '2', '4']);
  });

  it('are written where there is no step, or too many', () => {
    expect(marksOf({ min: '0', max: '10', step: null })).toBeNull();
    expect(marksOf({ min: '0', max: '100', step: '1' })).toBeNull();
    expect(marksOf({ min: '0', max: '1', step: '0' })).toBeNull();
  });
});
