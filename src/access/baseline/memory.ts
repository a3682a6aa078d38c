import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Applied } from './plan';

const KEY = { type: 'core', name: 'access', key: 'applied-baseline' } as const;

const schema = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** What of the baseline each role was given so far, by the role's key. */
export async function recallApplied(strapi: Core.Strapi): Promise<Record<string, Applied>> {
  return schema.parse((await strapi.store.get(KEY)) ?? {});
}

export async function rememberApplied(strapi: Core.Strapi, applied: Record<string, Applied>): Promise<void> {
  await strapi.store.set({ ...KEY, value: applied });
}
