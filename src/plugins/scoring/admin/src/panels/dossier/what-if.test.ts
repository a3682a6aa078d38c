import { givenBy, overridesOf, withoutTrial, withTrial } from './what-if';

const first = { assignment: 7, code: 'A1', mark: '3' };
const second = { assignment: 7, code: 'A2', mark: null };

test('a mark that is tried twice is tried as it was said last', () => {
  const trials = withTrial(withTrial(withTrial([], first), second), { ...first, mark: '4' });
  expect(overridesOf(trials)).toEqual({ 7: { A1: '4', A2: null } });
  expect(withoutTrial(trials, second)).toEqual([{ ...first, mark: '4' }]);
});

test('what a juror has given is found by their assignment', () => {
  const sheet = {
    ...{ sheet: 1, assignment: 7, juror: 2, name: 'Camille', state: 'submitted' as const },
    ...{ answered: 1, criteria: 2, recuse: { allowed: true, reasons: [] } },
  };
  const criterion = {
    ...{ code: 'A1', label: 'A1', applicable: true, aggregated: null, spread: null },
    marks: [{ juror: 2, name: 'Camille', mark: null, comment: '' }],
  };
  const dossier = { sheets: [sheet], criteria: [criterion] };
  expect(givenBy(dossier, { assignment: 7, code: 'A1' })).toBeNull();
  expect(givenBy(dossier, { assignment: 7, code: 'A2' })).toBeUndefined();
  expect(givenBy(dossier, { assignment: 8, code: 'A1' })).toBeUndefined();
});
