import fc from 'fast-check';
import { instantFrom } from './instant-from';

describe('An instant read from a text', () => {
  it.each([
    ['2023-11-23T09:00:00Z', '2023-11-23T09:00:00.000Z'],
    ['2023-11-23T09:00Z', '2023-11-23T09:00:00.000Z'],
    ['2023-11-23T09:00:00.125Z', '2023-11-23T09:00:00.125Z'],
    ['2023-11-23T10:00+01:00', '2023-11-23T09:00:00.000Z'],
    ['2026-10-25T02:30+02:00', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
    ['2023-11-22T23:30:00-09:30', '2023-11-23T09:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(instantFrom(text)).toEqual({ ok: true, instant: new Date(instant) });
  });

  it.each(['2023-11-23T10:00', '2023-11-23T10:00:00', '2023-11-23T10:00:00.000'])(
    'is refused when %s says no zone',
    (text) => {
      expect(instantFrom(text)).toEqual({ ok: false, reason: 'no-zone' });
    },
  );

  it.each([
    '',
    '2023-11-23',
    '2023-02-29T10:00Z',
    '2023-11-23T24:00Z',
    '2023-11-23T10:00+24:00',
    '2023-11-23T10:00+0100',
    '2023-11-23T10:00Z ',
    '23 novembre 2023',
    '1700730000000',
  ])('is refused when "%s" is no instant', (text) => {
    expect(instantFrom(text)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('is what was written as ISO text', () => {
    const years = { min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T23:59Z') };
    fc.assert(
      fc.property(fc.date({ ...years, noInvalidDate: true }), (instant) => {
        expect(instantFrom(instant.toISOString())).toEqual({ ok: true, instant });
      }),
    );
  });
});
