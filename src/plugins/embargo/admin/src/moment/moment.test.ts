import { draftOf, emptyDraft, type MomentDraft, momentOf, turnsOf } from './moment';

const PARIS = 'Europe/Paris';
const draft = (local: string, turn: MomentDraft['turn'] = null): MomentDraft => {
  const [date = '', time = ''] = local.split('T');
  return { date, time, zone: PARIS, turn };
};

test('a date and a time of day are an instant of their zone', () => {
  expect(momentOf(draft('2026-11-23T10:00'))).toEqual({ ok: true, instant: new Date('2026-11-23T09:00Z') });
});

test('seconds that a browser adds do not count', () => {
  expect(momentOf(draft('2026-11-23T10:00:30'))).toEqual({
    ok: true,
    instant: new Date('2026-11-23T09:00Z'),
  });
});

test.each([emptyDraft(PARIS), draft('2026-11-23T'), draft('T10:00')])('%j is incomplete', (incomplete) => {
  expect(momentOf(incomplete)).toEqual({ ok: false, problem: 'incomplete' });
});

test('an hour that clocks skip is none', () => {
  expect(momentOf(draft('2026-03-29T02:30'))).toEqual({ ok: false, problem: 'skipped' });
});

test('of an hour that clocks show twice, one has to be chosen', () => {
  const twice = draft('2026-10-25T02:30');
  expect(momentOf(twice)).toEqual({ ok: false, problem: 'doubled' });
  expect(turnsOf(twice)).toEqual([new Date('2026-10-25T00:30Z'), new Date('2026-10-25T01:30Z')]);
  expect(momentOf({ ...twice, turn: 'first' })).toEqual({ ok: true, instant: new Date('2026-10-25T00:30Z') });
  expect(momentOf({ ...twice, turn: 'second' })).toEqual({
    ok: true,
    instant: new Date('2026-10-25T01:30Z'),
  });
});

test('a choice between two means nothing for an hour that comes once', () => {
  expect(turnsOf(draft('2026-11-23T10:00', 'second'))).toBeNull();
  expect(momentOf(draft('2026-11-23T10:00', 'second'))).toEqual({
    ok: true,
    instant: new Date('2026-11-23T09:00Z'),
  });
});

test.each(['2026-11-23T09:00Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z'])(
  '%s is filled in as it can be read again',
  (text) => {
    const instant = new Date(text);
    expect(momentOf(draftOf(instant, PARIS))).toEqual({ ok: true, instant });
  },
);
