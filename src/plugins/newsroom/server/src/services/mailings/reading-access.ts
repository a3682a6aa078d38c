import { now } from '@parvis/clock';
import { type Grant, grants, type Plan } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import type { Journalist } from '../lists/journalist-rows';
import type { Place } from './mailed-document';

/** How long after the planned publication a link goes on opening the document, for who comes back to it. */
const DAYS_AFTER = 30;

const SYSTEM = { kind: 'system', id: null } as const;

/**
 * The reading of a journalist under embargo: the one they have, or a new one. A link that has expired is renewed.
 *
 * @returns null when the document is no longer under embargo.
 */
export async function readingFor(
  strapi: Core.Strapi,
  place: Place,
  plan: Plan,
  { name, outlet, email, language }: Journalist,
): Promise<Grant | null> {
  const service = grants(strapi);
  const expiresAt = new Date(
    Math.max(plan.instant.getTime(), now().getTime()) + DAYS_AFTER * 24 * 60 * 60 * 1000,
  );
  const made = await service.create(
    { person: name, outlet, email, language, subject: place, expiresAt },
    SYSTEM,
  );
  if (made.done) return made.value;
  const held = made.refusal.kind === 'not-allowed' ? made.refusal.reasons : [];
  const id = held.find(({ code }) => code === 'ALREADY_GRANTED')?.values?.grant;
  const grant = id === undefined ? null : await service.find(String(id));
  if (grant === null || grant.expiresAt > now()) return grant;
  const renewed = await service.renew(grant.id, expiresAt, SYSTEM);
  return renewed.done ? renewed.value : null;
}

/** The addresses whose reading of a document was revoked, and not granted again: a mailing does not undo that. */
export async function revokedAddresses(strapi: Core.Strapi, place: Place): Promise<ReadonlySet<string>> {
  const all = await grants(strapi).listFor(place);
  const living = new Set(
    all.filter(({ state }) => state !== 'revoked').map(({ email }) => email.toLowerCase()),
  );
  return new Set(all.map(({ email }) => email.toLowerCase()).filter((email) => !living.has(email)));
}

/** Which of these grants have been used to read the document. */
export async function openedReadings(strapi: Core.Strapi, place: Place): Promise<ReadonlySet<string>> {
  const all = await grants(strapi).listFor(place);
  return new Set(all.flatMap(({ id, lastReadAt }) => (lastReadAt === null ? [] : [id])));
}
