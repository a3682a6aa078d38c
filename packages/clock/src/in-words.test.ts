import { inWords } from './in-words';
import { localTime } from './local-time';

const PARIS = 'Europe/Paris';
const summit = new Date('2023-11-23T09:00:00Z');

describe('An instant in words', () => {
  it('names weekday, date, hour and zone in French, with no-break spaces (U+00A0) where a line must not end', () => {
    expect(inWords(summit, PARIS, 'fr', 'full')).toBe(
      'jeudi 23\u00a0novembre 2023 à 10\u00a0h\u00a000, heure de Paris',
    );
  });

  it('names weekday, date, hour and zone in English', () => {
    expect(inWords(summit, PARIS, 'en', 'full')).toBe('Thursday 23 November 2023 at 10:00, Paris time');
  });

  it('names the date alone', () => {
    expect(inWords(summit, PARIS, 'fr', 'date')).toBe('23\u00a0novembre 2023');
    expect(inWords(summit, PARIS, 'en', 'date')).toBe('23 November 2023');
  });

  it('takes the date of the zone, not of UTC', () => {
    const evening = new Date('2026-12-31T23:05:00Z');
    expect(inWords(evening, PARIS, 'fr', 'full')).toBe(
      'vendredi 1er\u00a0janvier 2027 à 0\u00a0h\u00a005, heure de Paris',
    );
    expect(inWords(evening, PARIS, 'en', 'full')).toBe('Friday 1 January 2027 at 00:05, Paris time');
    expect(inWords(evening, 'America/Martinique', 'fr', 'date')).toBe('31\u00a0décembre 2026');
  });

  it('counts the first of a month in French only on the first', () => {
    const days = ['2026-08-01', '2026-08-11', '2026-08-21', '2026-08-31'].map((day) =>
      inWords(new Date(day), 'UTC', 'fr', 'date'),
    );
    expect(days).toEqual([
      '1er\u00a0août 2026',
      '11\u00a0août 2026',
      '21\u00a0août 2026',
      '31\u00a0août 2026',
    ]);
  });

  it('tells the two hours apart that clocks show twice', () => {
    expect(inWords(new Date('2026-10-25T00:30:00Z'), PARIS, 'fr', 'full')).toBe(
      'dimanche 25\u00a0octobre 2026 à 2\u00a0h\u00a030, heure de Paris (UTC+2)',
    );
    expect(inWords(new Date('2026-10-25T01:30:00Z'), PARIS, 'en', 'full')).toBe(
      'Sunday 25 October 2026 at 02:30, Paris time (UTC+1)',
    );
    expect(inWords(new Date('2026-11-01T02:30:00Z'), 'America/St_Johns', 'en', 'full')).not.toContain('UTC');
    expect(inWords(new Date('2026-11-01T03:45:00Z'), 'America/St_Johns', 'fr', 'full')).toContain(
      '(UTC\u22122:30)',
    );
  });

  it('jumps over the hour that clocks leave out', () => {
    expect(inWords(new Date('2026-03-29T00:59:00Z'), PARIS, 'fr', 'full')).toContain('à 1\u00a0h\u00a059,');
    expect(inWords(new Date('2026-03-29T01:00:00Z'), PARIS, 'fr', 'full')).toContain('à 3\u00a0h\u00a000,');
  });

  it.each([
    ['Indian/Reunion', 'heure de La Réunion', 'Réunion time'],
    ['America/Martinique', 'heure de Martinique', 'Martinique time'],
    ['Pacific/Noumea', 'heure de Nouvelle-Calédonie', 'New Caledonia time'],
    ['Europe/London', 'heure de Londres', 'London time'],
    ['Europe/Athens', 'heure d’Athènes', 'Athens time'],
    ['Asia/Kolkata', 'heure de l’Inde', 'India Standard Time'],
    ['UTC', 'temps universel (UTC)', 'UTC'],
    ['Etc/GMT+3', 'fuseau Etc/GMT+3', 'Etc/GMT+3 time'],
  ])('names the zone %s', (zone, french, english) => {
    expect(inWords(summit, zone, 'fr', 'full').split(', ')[1]).toBe(french);
    expect(inWords(summit, zone, 'en', 'full').split(', ')[1]).toBe(english);
  });

  it('is refused in an unknown zone', () => {
    expect(() => inWords(summit, 'Europe/Lille', 'fr', 'full')).toThrow(RangeError);
  });
});

describe('The local time of an instant', () => {
  it.each([
    [PARIS, '2023-11-23T10:00'],
    ['UTC', '2023-11-23T09:00'],
    ['Pacific/Noumea', '2023-11-23T20:00'],
    ['Pacific/Kiritimati', '2023-11-23T23:00'],
    ['Pacific/Pago_Pago', '2023-11-22T22:00'],
  ])('in %s is %s', (zone, local) => {
    expect(localTime(summit, zone)).toBe(local);
  });
});
