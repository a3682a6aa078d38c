const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long until an instant, in units that somebody counts in, and in how many milliseconds to look again. */
export type Countdown =
  | { readonly unit: 'days'; readonly days: number; readonly hours: number; readonly again: number }
  | { readonly unit: 'hours'; readonly hours: number; readonly minutes: number; readonly again: number }
  | { readonly unit: 'minutes'; readonly minutes: number; readonly again: number }
  | { readonly unit: 'seconds'; readonly seconds: number; readonly again: number }
  | { readonly unit: 'over' };

/** Counts what is left: by the minute, and by the second within the last one. */
export function countdown(instant: Date, at: Date): Countdown {
  const left = instant.getTime() - at.getTime();
  if (left <= 0) return { unit: 'over' };
  if (left <= MINUTE) {
    const seconds = Math.ceil(left / SECOND);
    return { unit: 'seconds', seconds, again: left - (seconds - 1) * SECOND };
  }
  const minutes = Math.ceil(left / MINUTE);
  const again = left - (minutes - 1) * MINUTE;
  const whole = minutes * MINUTE;
  if (whole < HOUR) return { unit: 'minutes', minutes, again };
  const hours = Math.floor(whole / HOUR);
  if (whole < DAY) return { unit: 'hours', hours, minutes: minutes - hours * 60, again };
  const days = Math.floor(whole / DAY);
  return { unit: 'days', days, hours: hours - days * 24, again };
}
