import { invalidRequest, type Language, languageOf } from '@parvis/procedure/server';
import type { Context } from 'koa';
import { z } from 'zod';
import type { Tried } from '../domain/trial/trial-dossier';
import type { LabelContext } from '../services/context';
import { type AskedEdition, askedEdition } from '../services/editions/public-editions';
import { said } from '../services/words';
import { foundOr404, idInAddress, nameIn } from './requests';

const spoken = z.object({ locale: z.enum(['fr', 'en']) });

const code = z.string().min(1).max(64);

/** What is tried out, as it is sent. */
export const trialBody = z.strictObject({
  marks: z.record(code, z.unknown()),
  notApplicable: z.record(code, z.string().max(2000)).default({}),
  evidence: z.array(code).max(500).default([]),
});

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
  const named = idInAddress.safeParse(nameIn(context, 'id'));
  return named.success ? askedEdition(house, named.data) : null;
}

/** The same. @throws 404 when there is none that is public. */
export async function existingEdition(house: LabelContext, context: Context): Promise<AskedEdition> {
  return foundOr404(context, await editionIn(house, context));
}

/** What is tried out; the marks are judged by the engine. @throws 400 that names every field that is wrong. */
export function triedIn(context: Context, language: Language): Tried {
  const { success, data, error } = trialBody.safeParse(context.request.body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, said('invalid', language));
}
