import { record } from '@parvis/newsroom';
import { z } from 'zod';
import { asOf } from './as-of';
import type { Entry } from './content';
import { follow } from './follow';
import type { Load } from './load';
import { placeOf } from './release-place';

const correction = z.object({
  release: z.string(),
  at: z.coerce.date(),
  note: z.string(),
  changes: z.looseObject({}),
});

/** Corrects a published release in public, as if the clock stood at the instant of the correction. */
export async function correctRelease(
  { strapi, staff, targets, announcements }: Load,
  entry: Entry,
): Promise<{ readonly id: string }> {
  const { release, at, note, changes } = correction.parse(follow(entry.fields, targets));
  const place = placeOf(release);
  await asOf(at, async () => {
    const data = { ...changes, updatedBy: staff.author };
    await strapi.documents(place.uid).update({ documentId: release, data });
    announcements.expect('entry.update', release);
    // Announced is what the publication before this one was expected to be: its own version is gone by the commit.
    await record(strapi).correct(place, { kind: 'major', note });
  });
  return { id: release };
}
