import { exact, written } from '../exact/exact';
import { type RoundMark, severities } from './severity';

const mark = (juror: string, where: string, unit: string): RoundMark => {
  const [dossier = '', criterion = ''] = where.split(' ');
  return { dossier, criterion, juror, unit: exact(unit) };
};

const shown = (...marks: RoundMark[]) =>
  Object.fromEntries(
    severities(marks).map(({ juror, difference, compared }) => [
      juror,
      difference === null ? null : `${written(difference)} of ${compared}`,
    ]),
  );

describe('The severity of a juror', () => {
  it('is the mean difference to the mean of the others on the same criterion of the same dossier', () => {
    expect(
      shown(
        ...[mark('J1', 'D A', '1'), mark('J2', 'D A', '0.5'), mark('J3', 'D A', '0')],
        ...[mark('J1', 'D B', '1'), mark('J2', 'D B', '0.5')],
      ),
    ).toEqual({ J1: '5/8 of 2', J2: '-1/4 of 2', J3: '-3/4 of 1' });
  });

  it('compares nothing across criteria or dossiers', () => {
    expect(shown(mark('J1', 'D A', '1'), mark('J2', 'D B', '0'), mark('J3', 'E A', '0'))).toEqual({
      ...{ J1: null, J2: null, J3: null },
    });
  });

  it('keeps apart what only looks the same', () => {
    expect(
      shown(
        { dossier: 'a","b', criterion: 'c', juror: 'J1', unit: exact('1') },
        { dossier: 'a', criterion: 'b","c', juror: 'J2', unit: exact('0') },
      ),
    ).toEqual({ J1: null, J2: null });
  });

  it('is none among jurors who agree', () => {
    expect(shown(mark('J1', 'D A', '1/3'), mark('J2', 'D A', '1/3'))).toEqual({ J1: '0 of 1', J2: '0 of 1' });
  });

  it('sums to nothing between two who marked the same', () => {
    expect(shown(mark('J1', 'D A', '0.9'), mark('J2', 'D A', '0.2'))).toEqual({
      ...{ J1: '7/10 of 1', J2: '-7/10 of 1' },
    });
  });
});
