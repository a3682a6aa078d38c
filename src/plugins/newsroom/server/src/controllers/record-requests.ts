import { type Language, languageOf } from '@parvis/procedure/server';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { WITHDRAWAL_REASONS } from '../domain/record/happened';

const expectedVersion = z.int().positive().optional();
/** As long as the components that hold them allow. */
const words = z.string().trim().min(1).max(1000);
const blankIsNone = (value: unknown): unknown => (value === '' ? null : value);

const isWebAddress = (text: string): boolean =>
  !/\s/.test(text) && URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

const correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minor') }),
  z.object({ kind: z.literal('major'), note: words }),
]);

export const correctionRequest = z.object({ correction, expectedVersion });

export const withdrawalRequest = z.object({
  notice: z.object({
    reason: z.enum(WITHDRAWAL_REASONS),
    explanation: z.preprocess(blankIsNone, words.nullable()),
    replacementUrl: z.preprocess(blankIsNone, z.string().max(500).refine(isWebAddress).nullable()),
  }),
  expectedVersion,
});

export const reinstatementRequest = z.object({
  why: words,
  correction: correction.nullable(),
  expectedVersion,
});

const number = z.coerce.number().int().positive().max(2_147_483_647);
export const comparisonRequest = z.object({ from: number, to: number });

/** What is said of a field that is wrong, by the last part of its path. */
const SAID: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  kind: {
    fr: 'Dites si la correction est mineure ou importante.',
    en: 'Say whether the correction is minor or major.',
  },
  note: {
    fr: 'Écrivez, en 1\u202f000 caractères au plus, ce qui était faux et ce qui est juste.',
    en: 'Write, in 1,000 characters at most, what was wrong and what is right.',
  },
  reason: { fr: 'Choisissez la raison du retrait.', en: 'Choose the reason of the withdrawal.' },
  explanation: {
    fr: 'L’explication a 1\u202f000 caractères au plus.',
    en: 'The explanation has 1,000 characters at most.',
  },
  replacementUrl: {
    fr: 'Écrivez l’adresse en entier, comme https://www.exemple.fr.',
    en: 'Write the address in full, like https://www.example.org.',
  },
  why: {
    fr: 'Dites, en 1\u202f000 caractères au plus, pourquoi le texte revient.',
    en: 'Say, in 1,000 characters at most, why the text comes back.',
  },
};

const OTHERWISE: Readonly<Record<Language, string>> = {
  fr: 'Cette valeur n’est pas valide.',
  en: 'This value is not valid.',
};

/**
 * Reads what a request brings.
 *
 * @throws 400 `WRONG_REQUEST` with a sentence for every field that is wrong.
 */
export function readRequest<Value>(schema: z.ZodType<Value>, data: unknown, context: Context): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const language = languageOf(context);
  const wrong = parsed.error.issues.map(({ path }) => ({
    path: path.map(String),
    message: (SAID[String(path.at(-1))] ?? OTHERWISE)[language],
    name: 'ValidationError',
  }));
  const message = wrong.map((problem) => problem.message).join(' ');
  throw new errors.ValidationError(message, { code: 'WRONG_REQUEST', errors: wrong });
}
