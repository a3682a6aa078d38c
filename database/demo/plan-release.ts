import { embargo } from '@parvis/embargo';
import { z } from 'zod';
import type { Entry } from './content';
import { follow } from './follow';
import type { Load } from './load';
import { doneOf } from './outcome';
import { placeOf } from './release-place';

const plan = z.object({
  release: z.string(),
  instant: z.coerce.date(),
  zone: z.string(),
  partners: z.array(z.string()),
  staffApproval: z.enum(['given', 'missing']),
});

/** Plans the publication of a release, asks the partners for their approval, and approves it in the house. */
export async function planRelease(
  { strapi, staff, targets }: Load,
  entry: Entry,
): Promise<{ readonly id: string }> {
  const { release, staffApproval, ...planned } = plan.parse(follow(entry.fields, targets));
  const place = placeOf(release);
  const request = { ...planned, kind: 'publish', ownerId: staff.author } as const;
  const asked = (id: number) => ({ actor: { kind: 'staff', id: String(id) } }) as const;
  const { id } = doneOf(entry, await embargo(strapi).plan(place, request, asked(staff.author)));
  if (staffApproval === 'given')
    doneOf(entry, await embargo(strapi).approve(place, staff.approver, asked(staff.approver)));
  return { id: String(id) };
}
