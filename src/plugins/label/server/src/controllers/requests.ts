import type { Outcome } from '@parvis/procedure';
import { invalidRequest, languageOf, refusalError } from '@parvis/procedure/server';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Asked } from '../services/asked';
import { labelSayings, said } from '../services/words';

const state = z.object({ user: z.object({ id: z.int() }) });

/** The account that asks. @throws 401 when none does: a token of a program stands for nobody. */
export function accountOf(context: Context): number {
  const { success, data } = state.safeParse(context.state);
  if (!success) throw new errors.UnauthorizedError();
  return data.user.id;
}

export const id = z.coerce.number().int().positive().max(2_147_483_647);
export const version = z.int().min(1).max(2_147_483_647);
export const words = (longest: number) => z.string().trim().min(1).max(longest);

/** What names a part of the address. */
export const nameIn = (context: Context, name: string): string =>
  String(Reflect.get(Object(context.params), name));

/** A number of the address. @throws 404 when it is none. */
export function numberIn(context: Context, name: string): number {
  const { success, data } = id.safeParse(nameIn(context, name));
  if (!success) throw new errors.NotFoundError();
  return data;
}

/** Answers what nobody else may be shown from a cache. @throws 404 when there is none. */
export function answer<Data>(context: Context, data: Data | null): void {
  if (data === null) throw new errors.NotFoundError();
  context.set('Cache-Control', 'no-store');
  context.body = { data };
}

/** What was done, or an error that says why it was not. */
export function doneOr<Done>(context: Context, outcome: Outcome<Done>): Done {
  if (outcome.done) return outcome.value;
  throw refusalError(outcome.refusal, labelSayings(languageOf(context)));
}

/** What was sent. @throws 400 that names every field that is wrong. */
export function bodyOf<Body>(context: Context, schema: z.ZodType<Body>): Body {
  const { success, data, error } = schema.safeParse(context.request.body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, said('invalid', languageOf(context)));
}

/** The same of the query. */
export function queryOf<Query>(context: Context, schema: z.ZodType<Query>): Query {
  const { success, data, error } = schema.safeParse(context.query);
  if (success) return data;
  throw invalidRequest(error.issues, said('invalid', languageOf(context)));
}

/** Who of the office asks, and the version that they saw, when they say so. */
export const askedBy = (context: Context, body: { readonly version?: number | undefined }): Asked => ({
  staff: accountOf(context),
  ...(body.version === undefined ? {} : { expectedVersion: body.version }),
});
