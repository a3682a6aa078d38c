import type { Outcome } from '@parvis/procedure';
import { invalidRequest, languageOf, refusalError } from '@parvis/procedure/server';
import type { Answer } from '@parvis/scoring';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Own } from '../services/applications/application-rows';
import type { Asked } from '../services/asked';
import { labelSayings, said } from '../services/words';
import { scoringError } from './scoring-error';

const state = z.object({ user: z.object({ id: z.int() }) });

/** The account that asks. @throws 401 when none does: a token of a program stands for nobody. */
export function accountOf(context: Context): number {
  const { success, data } = state.safeParse(context.state);
  if (!success) throw new errors.UnauthorizedError();
  return data.user.id;
}

const LARGEST = 2_147_483_647;

export const id = z.coerce.number().int().positive().max(LARGEST);
/** As an address writes it: in one way only. */
export const idInAddress = z
  .string()
  .regex(/^[1-9]\d{0,9}$/)
  .transform(Number)
  .pipe(z.number().max(LARGEST));
export const version = z.int().min(1).max(LARGEST);
/** Which part of a list: 50 lines unless told, 200 at most. */
export const portion = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
};
/** The application behind which a part of many begins. */
export const after = z.int().min(0).max(LARGEST).default(0);
export const words = (longest: number) => z.string().trim().min(1).max(longest);

/** What names a part of the address. */
export const nameIn = (context: Context, name: string): string =>
  String(Reflect.get(Object(context.params), name));

/** That there is nothing, or nothing of the account's own. */
export const nothing = (context: Context): Error =>
  refusalError({ kind: 'not-found' }, labelSayings(languageOf(context)));

/** Which of these steps the address names. @throws 404 when it is none of them. */
export function eventIn<Event extends string>(context: Context, events: readonly Event[]): Event {
  const named = nameIn(context, 'event');
  const found = events.find((event) => event === named);
  if (found === undefined) throw nothing(context);
  return found;
}

/** A number of the address. @throws 404 when it is none. */
export function numberIn(context: Context, name: string): number {
  const { success, data } = idInAddress.safeParse(nameIn(context, name));
  if (!success) throw nothing(context);
  return data;
}

/** The account that asks and the application that the address names. */
export const ownIn = (context: Context): Own => ({
  ...{ user: accountOf(context), id: numberIn(context, 'id') },
});

/** What is there. @throws 404 when nothing is. */
export function foundOr404<Found>(context: Context, found: Found | null): Found {
  if (found === null) throw nothing(context);
  return found;
}

/** Answers what nobody else may be shown from a cache. @throws 404 when there is none. */
export function answer<Data>(context: Context, data: Data | null, status: 200 | 201 = 200): void {
  if (data === null) throw nothing(context);
  context.status = status;
  context.set('Cache-Control', 'no-store');
  context.body = { data };
}

/** What was done, or an error that says why it was not. */
export function doneOr<Done>(context: Context, outcome: Outcome<Done>): Done {
  if (outcome.done) return outcome.value;
  throw refusalError(outcome.refusal, labelSayings(languageOf(context)));
}

/** The same where scoring may find what was handed in unusable. @throws 422 with its code then. */
export function answeredOr<Done>(context: Context, answered: Answer<Done>): Done {
  if (!('error' in answered)) return doneOr(context, answered);
  throw scoringError(answered.error, languageOf(context));
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
