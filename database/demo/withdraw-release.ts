import { record } from '@parvis/newsroom';
import { z } from 'zod';
import { asOf } from './as-of';
import type { Entry } from './content';
import { follow } from './follow';
import type { Load } from './load';
import { placeOf } from './release-place';

const withdrawal = z.object({
  release: z.string(),
  at: z.coerce.date(),
  reason: z.enum(['legal', 'error', 'duplicate', 'request', 'other']),
  explanation: z.string(),
  replacementUrl: z.string(),
});

/** Puts a notice in the place of a published release, as if the clock stood at the instant of its withdrawal. */
export async function withdrawRelease(
  { strapi, targets, announcements }: Load,
  entry: Entry,
): Promise<{ readonly id: string }> {
  const { release, at, ...notice } = withdrawal.parse(follow(entry.fields, targets));
  await asOf(at, () => record(strapi).withdraw(placeOf(release), notice));
  announcements.expect('entry.publish', release);
  return { id: release };
}
