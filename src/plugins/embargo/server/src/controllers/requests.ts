import { instantFrom, instantOf, isKnownZone } from '@parvis/clock';
import { httpError, invalidRequest, type Language } from '@parvis/procedure/server';
import { z } from 'zod';
import type { EmbargoOptions } from '../options';
import { embargoSayings, type InputProblem } from '../services/messages';

const text = z.string().max(100);
const expectedVersion = z.int().min(1).optional();

/** An instant as a person says it: with an offset, or as their clocks show it in a zone. */
const moment = { instant: text.optional(), local: text.optional(), zone: text.optional() };

export const planBody = z.strictObject({
  kind: z.enum(['publish', 'unpublish']).default('publish'),
  ...moment,
  partners: z
    .array(z.string().regex(/^[a-z0-9]{1,64}$/))
    .max(50)
    .default([]),
});

export const rescheduleBody = z.strictObject({ ...moment, expectedVersion });

export const stepBody = z.strictObject({ expectedVersion });

export const liftBody = z.strictObject({ reason: z.string().max(2000), expectedVersion });

/** A stretch of time of the calendar. */
export const stretch = z.strictObject({ from: text.optional(), to: text.optional() });

/** An expected version, or nothing when none was sent. */
export const seen = ({ expectedVersion }: { readonly expectedVersion?: number | undefined }) =>
  expectedVersion === undefined ? {} : { expectedVersion };

/** What was sent, or an answer 400 that names what is wrong with it. */
export function read<Body>(schema: z.ZodType<Body>, body: unknown, language: Language): Body {
  const { success, data, error } = schema.safeParse(body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, embargoSayings[language].invalidRequest);
}

/**
 * The instant that a request names and the zone in which people speak of it.
 *
 * @throws 400 with a code when it names none, or two: a local hour that clocks skip or show twice.
 */
export function momentOf(
  asked: {
    readonly instant?: string | undefined;
    readonly local?: string | undefined;
    readonly zone?: string | undefined;
  },
  options: EmbargoOptions,
  language: Language,
): { readonly instant: Date; readonly zone: string } {
  const zone = asked.zone ?? options.zone;
  if (!isKnownZone(zone)) throw wrong('ZONE_UNKNOWN', language);
  if (asked.local !== undefined && asked.instant === undefined) {
    const found = instantOf(asked.local, zone);
    if (found.ok) return { instant: found.instant, zone };
    if (found.reason === 'skipped') throw wrong('INSTANT_SKIPPED', language);
    if (found.reason === 'doubled') throw wrong('INSTANT_DOUBLED', language, { instants: found.instants });
    throw wrong('INSTANT_MALFORMED', language);
  }
  const found = instantFrom(asked.instant ?? '');
  if (found.ok) return { instant: found.instant, zone };
  throw wrong(found.reason === 'no-zone' ? 'INSTANT_WITHOUT_ZONE' : 'INSTANT_MALFORMED', language);
}

function wrong(code: InputProblem, language: Language, details: Record<string, unknown> = {}): Error {
  const message = embargoSayings[language].input[code];
  return httpError({ status: 400, code, message, details });
}
