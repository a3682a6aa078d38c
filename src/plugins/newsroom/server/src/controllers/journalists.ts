import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { journalistsCsv } from '../services/lists/journalist-csv';
import type { OptOut } from '../services/lists/opt-out';
import { unusedJournalists } from '../services/lists/unused-journalists';
import { staffOf } from './staff';

const one = z.object({ id: z.string().regex(/^[a-z0-9]{1,64}$/) });

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const service: OptOut = strapi.plugin('newsroom').service('opt-out');
  return {
    async exported(context: Context): Promise<void> {
      context.set('Cache-Control', 'no-store');
      context.type = 'text/csv; charset=utf-8';
      context.body = await journalistsCsv(strapi, languageOf(context));
    },

    /** Whom nothing has been sent to, and nobody has looked after, for years. */
    async unused(context: Context): Promise<void> {
      context.set('Cache-Control', 'no-store');
      context.body = { data: await unusedJournalists(strapi) };
    },

    async forget(context: Context): Promise<void> {
      const { success, data } = one.safeParse(context.params);
      const done = success ? await service.forget(data.id, staffOf(context)) : 'unknown';
      if (done === 'unknown') throw new errors.NotFoundError();
      context.status = 204;
    },
  };
};
