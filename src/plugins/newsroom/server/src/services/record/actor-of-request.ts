import type { Actor } from '@parvis/journal';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const staff = z.object({
  route: z.object({ info: z.object({ type: z.literal('admin') }) }),
  user: z.object({ id: z.int() }),
});
const caller = z.object({
  auth: z.object({ credentials: z.object({ id: z.union([z.int(), z.string()]) }) }),
});

/** Who made the request being served; outside of a request the system itself. */
export function actorOfRequest(strapi: Core.Strapi): Actor {
  const state: unknown = strapi.requestContext.get()?.state;
  const person = staff.safeParse(state);
  if (person.success) return { kind: 'staff', id: String(person.data.user.id) };
  const program = caller.safeParse(state);
  if (program.success) return { kind: 'api', id: String(program.data.auth.credentials.id) };
  return { kind: 'system', id: null };
}
