import fc from 'fast-check';
import { instantOf } from './instant-of';
import { isKnownZone, localTime } from './local-time';

const PARIS = 'Europe/Paris';
const DAY = 24 * 60 * 60 * 1000;

describe('The instant of a local time', () => {
  it.each([
    ['2023-11-23T10:00', PARIS, '2023-11-23T09:00:00.000Z'],
    ['2026-07-14T10:00', PARIS, '2026-07-14T08:00:00.000Z'],
    ['2026-03-29T01:59', PARIS, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', PARIS, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:59', PARIS, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00', PARIS, '2026-10-25T02:00:00.000Z'],
    ['2024-02-29T12:00', 'Indian/Reunion', '2024-02-29T08:00:00.000Z'],
    ['2026-07-14T10:00', 'America/Martinique', '2026-07-14T14:00:00.000Z'],
    ['2026-07-14T10:00', 'Asia/Kolkata', '2026-07-14T04:30:00.000Z'],
    ['2026-07-14T10:00', 'UTC', '2026-07-14T10:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toEqual({ ok: true, instant: new Date(instant) });
  });

  it.each([
    ['2026-03-29T02:00', PARIS],
    ['2026-03-29T02:30', PARIS],
    ['2026-03-29T02:59', PARIS],
    ['2026-03-08T02:30', 'America/New_York'],
    ['2011-12-30T12:00', 'Pacific/Apia'],
  ])('is refused at %s in %s, which no clock there shows', (local, zone) => {
    expect(instantOf(local, zone)).toEqual({ ok: false, reason: 'skipped' });
  });

  it.each([
    ['2026-10-25T02:00', PARIS, '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['2026-10-25T02:30', PARIS, '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
  ])('is one of two at %s in %s: %s or %s', (local, zone, first, second) => {
    expect(instantOf(local, zone)).toEqual({
      ok: false,
      reason: 'doubled',
      instants: [new Date(first), new Date(second)],
    });
  });

  it.each(['Europe/Lille', '', '+02:00', 'Europe/Paris '])('is refused in the unknown zone "%s"', (zone) => {
    expect(isKnownZone(zone)).toBe(false);
    expect(instantOf('2026-07-14T10:00', zone)).toEqual({ ok: false, reason: 'unknown-zone' });
  });

  it.each([
    '',
    '2026-07-14',
    '2026-07-14 10:00',
    '2026-07-14T10:00:00',
    '2026-07-14T10:00Z',
    '2026-7-14T10:00',
    '2026-02-29T10:00',
    '2026-04-31T10:00',
    '2026-13-01T10:00',
    '2026-07-14T24:00',
    '2026-07-14T10:60',
  ])('is refused when "%s" is no local time', (local) => {
    expect(instantOf(local, PARIS)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('leads back to what the clocks show, at any minute of any zone', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (minute, zone) => {
        const instant = new Date(minute * 60_000);
        const found = instantOf(localTime(instant, zone), zone);
        const candidates = found.ok ? [found.instant] : found.reason === 'doubled' ? found.instants : [];
        expect(candidates).toContainEqual(instant);
      }),
      { numRuns: 300 },
    );
  });

  it('is found or refused for every minute of the days on which clocks change in Paris', () => {
    const reasons = ['2026-03-29', '2026-10-25'].map((day) => {
      const counts = { ok: 0, skipped: 0, doubled: 0 };
      for (let minute = 0; minute < 24 * 60; minute++) {
        const local = new Date(Date.parse(day) + minute * 60_000).toISOString().slice(0, 16);
        const found = instantOf(local, PARIS);
        if (found.ok) counts.ok++;
        else if (found.reason === 'skipped' || found.reason === 'doubled') counts[found.reason]++;
      }
      return counts;
    });
    expect(reasons).toEqual([
      { ok: 23 * 60, skipped: 60, doubled: 0 },
      { ok: 23 * 60, skipped: 0, doubled: 60 },
    ]);
  });

  it('keeps 10:30 at 10:30 across a change of clocks', () => {
    const [winter, summer] = ['2026-03-28T10:30', '2026-03-29T10:30'].map((local) => instantOf(local, PARIS));
    expect(winter?.ok && summer?.ok && summer.instant.getTime() - winter.instant.getTime()).toBe(
      DAY - 60 * 60 * 1000,
    );
  });
});
