import { grants } from '@parvis/embargo';
import { z } from 'zod';
import type { Entry } from './content';
import { follow } from './follow';
import type { Load } from './load';
import { doneOf } from './outcome';
import { placeOf } from './release-place';

const reading = z.object({
  release: z.string(),
  person: z.string(),
  outlet: z.string(),
  email: z.string(),
  language: z.enum(['fr', 'en']),
  expiresAt: z.coerce.date(),
});

/** Lets a journalist read a release before its time. */
export async function letRead(
  { strapi, staff, targets, announcements }: Load,
  entry: Entry,
): Promise<{ readonly id: string }> {
  const { release, ...reader } = reading.parse(follow(entry.fields, targets));
  const actor = { kind: 'staff', id: String(staff.author) } as const;
  const { id } = doneOf(entry, await grants(strapi).create({ ...reader, subject: placeOf(release) }, actor));
  announcements.expect('entry.create', id);
  return { id };
}
