import { setTimeout as delay } from 'node:timers/promises';

const LONGEST = 20_000;

/**
 * Resolves when something has come true.
 *
 * @throws Error after 20 seconds.
 */
export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const since = performance.now();
  while (!(await condition())) {
    if (performance.now() - since > LONGEST) throw new Error(`It did not happen in time: ${what}.`);
    await delay(25);
  }
}
