import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contextOf } from '../services/context';

/** Tells the panel for which content types it shows what, and in which fields the writing advice looks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  list(ctx: Context): void {
    const { types } = contextOf(strapi).options;
    ctx.body = {
      data: Object.fromEntries(
        Object.entries(types).map(([uid, { record, advice }]) => [
          uid,
          { record: record !== undefined, advice: advice ?? null },
        ]),
      ),
    };
  },
});
