import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const text = z.string();

/** The full address of a path of the content API: `/label/register`. */
export function apiAddress(strapi: Core.Strapi, path: string): string {
  const base = text.parse(strapi.config.get('server.absoluteUrl'));
  return `${base}${text.parse(strapi.config.get('api.rest.prefix', '/api'))}${path}`;
}

/** Where everybody can recompute a published result; null where there is none. */
export const traceAddress = (strapi: Core.Strapi, token: string | null): string | null =>
  token === null ? null : apiAddress(strapi, `/scoring/results/${token}`);
