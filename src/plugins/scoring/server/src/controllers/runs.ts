import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { scoring } from '../services/accessor';
import { accountOf, BODIES, doneOr, numberIn, queryOf } from './requests';

/** What whoever presides asks of runs that were kept. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async compare(context: Context): Promise<void> {
    const ids = queryOf(context, BODIES.compared);
    const outcome = await scoring(strapi).runs.compare(ids, accountOf(context));
    context.body = { data: doneOr(context, outcome) };
  },

  async publish(context: Context): Promise<void> {
    const outcome = await scoring(strapi).runs.publish(numberIn(context, 'id'), accountOf(context));
    context.body = { data: doneOr(context, outcome) };
  },

  async withdraw(context: Context): Promise<void> {
    const outcome = await scoring(strapi).runs.withdraw(numberIn(context, 'id'), accountOf(context));
    context.body = { data: doneOr(context, outcome) };
  },
});
