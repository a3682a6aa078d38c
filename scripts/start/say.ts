/** The seconds that have passed since `since` (of `performance.now`), for people. */
export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Writes one line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Does a long step and writes one line about it: what it is when it begins, its seconds when it is done. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const since = performance.now();
  process.stdout.write(`${what} … `);
  try {
    const result = await work();
    say(seconds(since));
    return result;
  } catch (error) {
    say('failed');
    throw error;
  }
}
