import type { Core } from '@strapi/strapi';
import { nextAppointments } from './agenda';
import { pendingDrafts } from './drafts';
import { readerFrom } from './reader';

/**
 * What the panel's home page shows, each to whom may read it. The routes are added here because Strapi
 * turns every route of `src/api` into one of the content API.
 */
export function register(strapi: Core.Strapi): void {
  const policies = ['admin::isAuthenticatedAdmin'];
  strapi.server.routes({
    type: 'admin',
    prefix: '/parvis/home',
    routes: [
      {
        method: 'GET',
        path: '/drafts',
        info: { type: 'admin' },
        config: { policies },
        handler: async (ctx) => {
          ctx.body = { data: await pendingDrafts(strapi, readerFrom(strapi, ctx.state)) };
        },
      },
      {
        method: 'GET',
        path: '/agenda',
        info: { type: 'admin' },
        config: { policies },
        handler: async (ctx) => {
          ctx.body = { data: await nextAppointments(strapi, readerFrom(strapi, ctx.state)) };
        },
      },
    ],
  });
}

export async function bootstrap(_strapi: Core.Strapi): Promise<void> {}
