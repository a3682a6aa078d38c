import type { Actor } from '@parvis/journal';
import { invalidRequest } from '@parvis/procedure/server';
import type { Context } from 'koa';
import { z } from 'zod';

const state = z.object({ user: z.object({ id: z.int() }) });

/** The account of the panel that asks. */
export function accountOf(context: Context): number {
  return state.parse(context.state).user.id;
}

/** The same, as the journal names it. */
export function staffOf(context: Context): Actor {
  return { kind: 'staff', id: String(accountOf(context)) };
}

/** What was sent, or an answer 400 that names what is wrong with it. */
export function readBody<Body>(schema: z.ZodType<Body>, body: unknown, message: string): Body {
  const { success, data, error } = schema.safeParse(body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, message);
}
