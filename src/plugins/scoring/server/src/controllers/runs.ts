import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { scoring } from '../services/accessor';
import { accountOf, BODIES, doneOr, numberIn, queryOf } from './requests';

/** What is asked of runs that were kept: by whoever presides, and of those that are public by everyone. */
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

  async result(context: Context): Promise<void> {
    const data = await scoring(strapi).runs.publicResult(String(context.params.publicToken));
    if (data === null) throw new errors.NotFoundError();
    context.body = { data };
  },
});
