import { mailings } from '@parvis/newsroom';
import { z } from 'zod';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import { follow } from './follow';
import type { Load } from './load';
import { placeOf } from './release-place';

const mailing = z.object({
  release: z.string(),
  lists: z.array(z.string()),
  introduction: z.string(),
  moment: z.enum(['now', 'lift']),
});

/** Begins a mailing of a release. It stays a draft: the demo writes to nobody of the press. */
export async function beginMailing(
  { strapi, staff, targets }: Load,
  entry: Entry,
): Promise<{ readonly id: string }> {
  const { release, ...written } = mailing.parse(follow(entry.fields, targets));
  const begun = await mailings(strapi).create(
    placeOf(release),
    { ...written, subject: null, instant: null, zone: null },
    { actor: { kind: 'staff', id: String(staff.author) } },
  );
  if (begun === null)
    throw new DemoContentError(
      `database/demo/mailings.json, entry ${entry.key}: a release is not among what can be sent`,
    );
  return { id: String(begun.id) };
}
