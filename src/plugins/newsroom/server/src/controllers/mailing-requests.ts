import { instantOf } from '@parvis/clock';
import { httpError, type Language } from '@parvis/procedure/server';
import { z } from 'zod';
import { mailingWords } from '../services/mailings/mailing-words';
import type { MailingInput } from '../services/mailings/mailings';
import { readBody } from './staff';

const id = z.string().regex(/^[a-z0-9]{1,64}$/);
const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .nullable()
    .default(null)
    .transform((text) => text?.trim() || null);

const expectedVersion = z.int().min(1).optional();

const input = z.object({
  lists: z.array(id).max(50).default([]),
  subject: words(200),
  introduction: words(4000),
  moment: z.enum(['now', 'instant', 'lift']).default('now'),
  /** What clocks show in the zone: `2026-11-23T10:00`. */
  local: z.string().max(40).optional(),
  zone: z.string().max(60).default('Europe/Paris'),
});

const newMailing = input.extend({ uid: z.string().max(200), documentId: id });
const changed = input.extend({ expectedVersion });
const asked = z.strictObject({ expectedVersion });

function inputOf(body: z.infer<typeof input>, language: Language): MailingInput {
  const { lists, subject, introduction, moment, local = '', zone } = body;
  const decided = { lists: [...new Set(lists)], subject, introduction, moment };
  if (moment !== 'instant') return { ...decided, instant: null, zone: null };
  const found = instantOf(local, zone);
  if (found.ok) return { ...decided, instant: found.instant, zone };
  const message = mailingWords[language].instant[found.reason] ?? found.reason;
  const errors = [{ path: ['local'], message }];
  throw httpError({ status: 400, code: 'INSTANT_WRONG', message, details: { errors } });
}

const read = <Body>(schema: z.ZodType<Body>, body: unknown, language: Language): Body =>
  readBody(schema, body, mailingWords[language].invalidRequest);

/** A version that somebody has seen, or nothing when none was sent. */
const seen = (body: { readonly expectedVersion?: number | undefined }) =>
  body.expectedVersion === undefined ? {} : { expectedVersion: body.expectedVersion };

export function newMailingOf(body: unknown, language: Language) {
  const { uid, documentId, ...rest } = read(newMailing, body, language);
  return { place: { uid, documentId }, input: inputOf(rest, language) };
}

export function changeOf(body: unknown, language: Language) {
  const parsed = read(changed, body, language);
  return { input: inputOf(parsed, language), seen: seen(parsed) };
}

export function stepOf(body: unknown, language: Language) {
  return seen(read(asked, body, language));
}
