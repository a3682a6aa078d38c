import { dateAhead, instantAhead } from './days-ahead';

describe('What the demo has in the days to come', () => {
  it('is dated by the calendar of Paris, over the ends of months and years', () => {
    expect(dateAhead(3, new Date('2026-11-21T10:00:00Z'))).toBe('2026-11-24');
    expect(dateAhead(10, new Date('2026-12-29T22:59:00Z'))).toBe('2027-01-08');
    expect(dateAhead(10, new Date('2026-12-29T23:00:00Z'))).toBe('2027-01-09');
  });

  it('stays at its hour when clocks change in between', () => {
    expect(instantAhead(3, '10:00', new Date('2026-11-21T10:00:00Z'))).toEqual(
      new Date('2026-11-24T09:00:00Z'),
    );
    expect(instantAhead(3, '10:00', new Date('2026-03-27T10:00:00Z'))).toEqual(
      new Date('2026-03-30T08:00:00Z'),
    );
    expect(instantAhead(3, '10:00', new Date('2026-10-23T10:00:00Z'))).toEqual(
      new Date('2026-10-26T09:00:00Z'),
    );
  });

  it('is refused at an hour that clocks leave out', () => {
    expect(() => instantAhead(1, '02:30', new Date('2026-03-28T10:00:00Z'))).toThrow(RangeError);
  });
});
