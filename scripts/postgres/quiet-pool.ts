import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

const pool = z.custom<{ numUsed(): number; numPendingAcquires(): number; numPendingCreates(): number }>(
  (value) => typeof Reflect.get(Object(value), 'numUsed') === 'function',
);

/**
 * Waits until nothing uses the database any more. Strapi reads every entry again behind the commit of a write, and
 * nobody waits for that: a database taken away too early would fail these reads, in the middle of what comes next.
 */
export async function untilQuiet(client: unknown): Promise<void> {
  const connections = pool.parse(Reflect.get(Object(client), 'pool'));
  const busy = () =>
    connections.numUsed() + connections.numPendingAcquires() + connections.numPendingCreates() > 0;
  for (let quiet = 0; quiet < 3; ) {
    quiet = busy() ? 0 : quiet + 1;
    await delay(10);
  }
}
