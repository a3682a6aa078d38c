import { caughtUp, fieldsOf, readCalendar } from './preparation';

const PARIS = 'Europe/Paris';
const NOTHING = {
  ...{ opens: null, closes: null, instructionUntil: null, juryUntil: null },
  ...{ proclamation: null, appealsUntil: null },
};
const CALENDAR = { ...NOTHING, opens: '2026-02-02T08:00:00.000Z', closes: '2026-03-29T01:00:00.000Z' };

test('a calendar that nobody touches stays what it is', () => {
  expect(readCalendar(fieldsOf(CALENDAR, PARIS), PARIS, CALENDAR)).toEqual({
    ...{ calendar: CALENDAR, faults: new Map() },
  });
});

test('every field that is no instant is told', () => {
  const fields = { ...fieldsOf(CALENDAR, PARIS), opens: 'bientôt', closes: '2026-03-29T02:30' };
  expect([...readCalendar(fields, PARIS, CALENDAR).faults]).toEqual([
    ['opens', 'malformed'],
    ['closes', 'skipped'],
  ]);
});

test('a field that is emptied is not decided any more', () => {
  const fields = { ...fieldsOf(CALENDAR, PARIS), closes: '' };
  expect(readCalendar(fields, PARIS, CALENDAR).calendar).toEqual({ ...CALENDAR, closes: null });
});

test('after somebody else was faster, what was typed stays and what was not touched is what it has become', () => {
  const typed = { ...fieldsOf(CALENDAR, PARIS), juryUntil: '2026-07-01T18:00' };
  const present = { ...CALENDAR, opens: '2026-02-03T08:00:00.000Z', juryUntil: '2026-06-30T16:00:00.000Z' };
  expect(caughtUp(typed, { former: CALENDAR, present, zone: PARIS })).toEqual({
    ...typed,
    opens: '2026-02-03T09:00',
  });
});
