import { questionsOf } from './questions';
import { keptMark, usableAnswer } from './usable-answer';

const STEPS = { min: '0.0', max: '4', step: '0.5' };

describe('a mark', () => {
  it.each([
    ['0', '0.0'],
    ['0.00', '0.0'],
    ['-0', '0.0'],
    ['2.50', '2.5'],
    ['4.0', '4'],
    ['4', '4'],
    ['10', null],
    ['4.5', null],
    ['-0.5', null],
    ['0.25', null],
    ['1e0', null],
    ['', null],
  ])('%s on a scale from 0.0 to 4 by halves is kept as %s', (mark, kept) => {
    expect(keptMark(STEPS, mark)).toBe(kept);
  });

  it('is any number between the ends of a scale without steps', () => {
    expect(keptMark({ min: '-1', max: '1', step: null }, '0.333')).toBe('0.333');
    expect(keptMark({ min: '0', max: '100', step: null }, '100')).toBe('100');
  });

  it('is compared exactly, where floats would round', () => {
    expect(keptMark({ min: '0', max: '1', step: '0.1' }, '0.3')).toBe('0.3');
    expect(keptMark({ min: '0', max: '1', step: null }, '1.000000000000000000000000000001')).toBeNull();
  });
});

describe('an answer', () => {
  const [question] = questionsOf({
    code: 'R',
    children: [{ code: 'A', scale: { min: '0', max: '4' }, notApplicable: 'forbidden' }],
  });
  const codes = (given: { mark: string | null; notApplicable: string | null }) => {
    if (question === undefined) throw new Error('There is no question.');
    const verdict = usableAnswer(question, { text: '', ...given });
    return verdict.allowed ? [] : verdict.reasons.map(({ code }) => code);
  };

  it('can be kept unfinished', () => {
    expect(codes({ mark: null, notApplicable: null })).toEqual([]);
  });

  it('names everything that keeps it from being kept', () => {
    expect(codes({ mark: '5', notApplicable: 'Pas de conseil.' })).toEqual([
      'MARK_NOT_ON_SCALE',
      'NOT_APPLICABLE_FORBIDDEN',
    ]);
  });
});
