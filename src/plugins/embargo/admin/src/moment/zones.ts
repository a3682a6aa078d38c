import { localTime } from '@parvis/clock';

/** The zone of the computer in front of which somebody sits. */
export function readersZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zones to choose from: those that are likely first, then all that the browser knows. */
export function zonesToChoose(...likely: readonly string[]): readonly string[] {
  return [...new Set([...likely, readersZone(), ...Intl.supportedValuesOf('timeZone')])];
}

/** Whether clocks of two zones show the same at an instant. */
export function showTheSame(instant: Date, zone: string, other: string): boolean {
  return localTime(instant, zone) === localTime(instant, other);
}
