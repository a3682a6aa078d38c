import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const KEY = { type: 'plugin', name: 'users-permissions', key: 'advanced' } as const;

const settings = z.looseObject({ allow_register: z.boolean() });

/** Whether anyone may register an account through the API. */
export async function isRegistrationOpen(strapi: Core.Strapi): Promise<boolean> {
  return settings.parse(await strapi.store.get(KEY)).allow_register;
}

/** Accounts speak for a commune: they are made by the label office, not by whoever asks. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const value = { ...settings.parse(await strapi.store.get(KEY)), allow_register: false };
  await strapi.store.set({ ...KEY, value });
}
