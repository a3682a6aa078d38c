import { httpError, invalidRequest, type Language, languageOf } from '@parvis/procedure/server';
import type { ScoringError } from '@parvis/scoring/engine';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Tried } from '../domain/trial/trial-dossier';
import type { LabelContext } from '../services/context';
import { type AskedEdition, askedEdition } from '../services/editions/public-editions';
import { toldError } from '../services/self-assessment/told-assessment';

const place = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
const spoken = z.object({ locale: z.enum(['fr', 'en']) });

const code = z.string().min(1).max(64);

/** What is tried out, as it is sent. */
export const trialBody = z.strictObject({
  marks: z.record(code, z.unknown()),
  notApplicable: z.record(code, z.string().max(2000)).default({}),
  evidence: z.array(code).max(500).default([]),
});

/** What is said of a request of another shape. */
export const INVALID: Readonly<Record<Language, string>> = {
  fr: 'La demande n’a pas la forme attendue\u202f: corrigez ce qui est signalé.',
  en: 'The request does not have the expected shape: mend what is named.',
};

/** The language named by `locale`; without it the one that the caller prefers. */
export function languageAsked(
  context: Context,
  preferred: (context: Context) => Language = languageOf,
): Language {
  const named = spoken.safeParse(context.query);
  return named.success ? named.data.locale : preferred(context);
}

/** The public edition that the address names, or null. */
export async function editionIn(house: LabelContext, context: Context): Promise<AskedEdition | null> {
  const named = place.safeParse(context.params);
  return named.success ? askedEdition(house, named.data.id) : null;
}

/** The same. @throws 404 when there is none that is public. */
export async function existingEdition(house: LabelContext, context: Context): Promise<AskedEdition> {
  const found = await editionIn(house, context);
  if (found === null) throw new errors.NotFoundError();
  return found;
}

/** What is tried out; the marks are judged by the engine. @throws 400 that names every field that is wrong. */
export function triedIn(context: Context, language: Language): Tried {
  const { success, data, error } = trialBody.safeParse(context.request.body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, INVALID[language]);
}

/** What is wrong by the rules of scoring, as 422. */
export function triedError(error: ScoringError, language: Language): Error {
  return httpError({ status: 422, ...toldError(error, language) });
}
