import { isDay, isInstant } from './calendar';

describe('a day', () => {
  it.each(['2024-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2024-02-31',
    '2023-02-29',
    '0000-01-01',
    '99999-01-01',
    '2024-1-1',
    '2024-13-01',
    '2024-02-29T00:00Z',
    '',
  ])('« %s » does not', (day) => expect(isDay(day)).toBe(false));
});

describe('an instant', () => {
  it.each(['2026-03-12T09:30:00.000Z', '2026-03-12T10:30+01:00', '2026-03-12 10:30:00+0100'])(
    '%s is one',
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each([
    '2026-03-12T10:30:00',
    '2026-03-12',
    '2024-02-31T10:00Z',
    '2026-03-12T25:00Z',
    '+275760-09-13T00:00Z',
    '0',
    '',
  ])('« %s » is none', (text) => expect(isInstant(text)).toBe(false));
});
