import { type Calendar, calendarComplete, hasCome, withinSubmissions } from './calendar';

const COMPLETE: Calendar = {
  opens: new Date('2026-02-02T08:00:00Z'),
  closes: new Date('2026-03-29T01:00:00Z'),
  instructionUntil: new Date('2026-05-15T16:00:00Z'),
  juryUntil: new Date('2026-06-30T16:00:00Z'),
  proclamation: new Date('2026-09-10T08:00:00Z'),
  appealsUntil: new Date('2026-11-10T23:00:00Z'),
};

const reasonsOf = (calendar: Calendar): readonly string[] => {
  const verdict = calendarComplete(calendar);
  return verdict.allowed
    ? []
    : verdict.reasons.map(({ code, values }) => `${code} ${values?.point} ${values?.after ?? ''}`.trim());
};

describe('The calendar of an edition', () => {
  it('is complete when each instant is known and comes after the one before', () => {
    expect(reasonsOf(COMPLETE)).toEqual([]);
  });

  it('names everything that is missing', () => {
    expect(reasonsOf({ ...COMPLETE, closes: null, appealsUntil: null })).toEqual([
      'CALENDAR_POINT_MISSING closes',
      'CALENDAR_POINT_MISSING appealsUntil',
    ]);
  });

  it('names what does not come after the one before, over what is missing in between', () => {
    expect(reasonsOf({ ...COMPLETE, closes: COMPLETE.opens })).toEqual([
      'CALENDAR_NOT_ASCENDING closes opens',
    ]);
    expect(reasonsOf({ ...COMPLETE, closes: null, instructionUntil: new Date('2026-01-01Z') })).toEqual([
      'CALENDAR_POINT_MISSING closes',
      'CALENDAR_NOT_ASCENDING instructionUntil opens',
    ]);
  });

  it('takes submissions from the opening until a millisecond before the closing', () => {
    const at = (instant: Date, shift = 0) =>
      withinSubmissions(COMPLETE, new Date(instant.getTime() + shift)).allowed;
    const { opens, closes } = COMPLETE;
    if (opens === null || closes === null) throw new Error('The calendar of this test is complete.');
    expect([at(opens, -1), at(opens), at(closes, -1), at(closes)]).toEqual([false, true, true, false]);
  });

  it('takes none without an opening or a closing', () => {
    const now = new Date('2026-02-10T08:00:00Z');
    expect(withinSubmissions({ ...COMPLETE, opens: null }, now).allowed).toBe(false);
    expect(withinSubmissions({ ...COMPLETE, closes: null }, now).allowed).toBe(false);
  });

  it('tells what has come', () => {
    const proclaimed = new Date('2026-09-10T08:00:00Z');
    expect(hasCome(COMPLETE, 'proclamation', proclaimed).allowed).toBe(true);
    expect(hasCome(COMPLETE, 'proclamation', new Date(proclaimed.getTime() - 1)).allowed).toBe(false);
    expect(hasCome({ ...COMPLETE, proclamation: null }, 'proclamation', proclaimed).allowed).toBe(false);
  });
});
