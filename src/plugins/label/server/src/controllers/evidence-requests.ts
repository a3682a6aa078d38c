import type { Outcome, Reason } from '@parvis/procedure';
import { httpError, languageOf } from '@parvis/procedure/server';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Unusable } from '../services/evidence/add-evidence';
import { reasonSaid, said } from '../services/words';
import { doneOr } from './requests';

const version = z
  .string()
  .regex(/^"?[1-9]\d{0,8}"?$/)
  .transform((given) => Number(given.replaceAll('"', '')));

/** What was done with evidence. @throws an error that says why it was not, and what can be done. */
export function takenOr<Done>(context: Context, outcome: Outcome<Done> | Unusable): Done {
  if ('unusable' in outcome) throw unusable(outcome.unusable, context);
  return doneOr(context, outcome);
}

/** What was handed in cannot be taken: 413 for what is too large, else 422. */
export function unusable(reason: Reason, context: Context): Error {
  const { message } = reasonSaid(reason, languageOf(context));
  const details = { code: reason.code, ...reason.values };
  if (reason.code === 'FILE_TOO_LARGE') return new errors.PayloadTooLargeError(message, details);
  return httpError({ status: 422, code: reason.code, message, details });
}

/** The version that the asker has read. @throws 428 when they do not say. */
export function versionSeen(context: Context): number {
  const { success, data } = version.safeParse(context.get('If-Match'));
  if (success) return data;
  const message = said('unconditionalPiece', languageOf(context));
  throw httpError({ status: 428, code: 'IF_MATCH_NEEDED', message });
}
