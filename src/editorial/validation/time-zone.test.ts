import { isTimeZone } from './time-zone';

describe('a time zone', () => {
  it.each(['Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe', 'UTC'])('%s is accepted', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['Paris', 'Europe/Lutèce', '+02:00', 'GMT+2', ''])('« %s » is refused', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });
});
