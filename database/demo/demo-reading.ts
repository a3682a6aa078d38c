import { now } from '@parvis/clock';
import { grants } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MARKER } from './marker';

const loaded = z.object({ reading: z.string() });

/** The personal link of the demo's accredited journalist; null when there is none, or it opens nothing any more. */
export async function demoReadingLink(strapi: Core.Strapi): Promise<string | null> {
  const { data } = loaded.safeParse(await strapi.store.get(MARKER));
  const grant = data === undefined ? null : await grants(strapi).find(data.reading);
  if (grant === null || grant.state === 'revoked' || grant.expiresAt <= now()) return null;
  return grants(strapi).linkFor(grant);
}
