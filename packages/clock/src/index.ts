export { inWords } from './in-words';
export { type InstantFrom, instantFrom } from './instant-from';
export { type InstantOf, instantOf } from './instant-of';
export type { Language } from './language';
export { isKnownZone, localTime } from './local-time';

/** Gives the present instant. */
export type Clock = () => Date;

const systemClock: Clock = () => new Date();

let clock: Clock = systemClock;

/** The present instant. Every decision that depends on time asks here, never `Date.now()` or SQL's `now()`. */
export function now(): Date {
  return clock();
}

/**
 * Replaces the clock of this process, so that a test can move time.
 *
 * @returns what puts the former clock back.
 */
export function setClock(replacement: Clock): () => void {
  const former = clock;
  clock = replacement;
  return () => {
    clock = former;
  };
}
