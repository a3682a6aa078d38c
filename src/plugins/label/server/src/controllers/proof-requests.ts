import type { Outcome, Reason } from '@parvis/procedure';
import { httpError, invalidRequest, languageOf, refusalError } from '@parvis/procedure/server';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { OwnApplication, Unusable } from '../services/add-evidence';
import { proofSayings, reasonSaid, said } from '../services/proof-words';

const state = z.object({ user: z.object({ id: z.int() }) });
const id = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .refine((number) => number <= 2_147_483_647);
const version = z
  .string()
  .regex(/^"?[1-9]\d{0,8}"?$/)
  .transform((given) => Number(given.replaceAll('"', '')));

/** The account that asks. */
export const accountOf = (context: Context): number => state.parse(context.state).user.id;

/** A number of the address. @throws 404 when it is none, as for what is not there. */
export function numberIn(context: Context, name: string): number {
  const { success, data } = id.safeParse(Reflect.get(Object(context.params), name));
  if (!success) throw refusalError({ kind: 'not-found' }, proofSayings(languageOf(context)));
  return data;
}

/** The account that asks and the application that the address names. */
export const ownIn = (context: Context): OwnApplication => ({
  ...{ user: accountOf(context), id: numberIn(context, 'id') },
});

/** What is there. @throws 404 when nothing is. */
export function foundOr404<Found>(context: Context, found: Found | null): Found {
  if (found === null) throw refusalError({ kind: 'not-found' }, proofSayings(languageOf(context)));
  return found;
}

/** What was done. @throws an error that says why it was not, and what can be done. */
export function doneOr<Done>(context: Context, outcome: Outcome<Done> | Unusable): Done {
  if (outcome.done) return outcome.value;
  const language = languageOf(context);
  if ('refusal' in outcome) throw refusalError(outcome.refusal, proofSayings(language));
  throw unusable(outcome.unusable, context);
}

/** What was handed in cannot be taken: 413 for what is too large, else 422. */
export function unusable(reason: Reason, context: Context): Error {
  const message = reasonSaid(reason, languageOf(context));
  const details = { code: reason.code, ...reason.values };
  if (reason.code === 'FILE_TOO_LARGE') return new errors.PayloadTooLargeError(message, details);
  return httpError({ status: 422, code: reason.code, message, details });
}

/** What was sent. @throws 400 that names every field that is wrong. */
export function bodyOf<Body>(context: Context, schema: z.ZodType<Body>): Body {
  const { success, data, error } = schema.safeParse(context.request.body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, said('invalid', languageOf(context)));
}

/** The version that the asker has read. @throws 428 when they do not say. */
export function versionSeen(context: Context): number {
  const { success, data } = version.safeParse(context.get('If-Match'));
  if (success) return data;
  const message = said('unconditional', languageOf(context));
  throw httpError({ status: 428, code: 'IF_MATCH_NEEDED', message });
}

/** Answers what belongs to one account. */
export function answer(context: Context, data: unknown, status: 200 | 201 = 200): void {
  context.status = status;
  context.set('Cache-Control', 'no-store');
  context.body = { data };
}
