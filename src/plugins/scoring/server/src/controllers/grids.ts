import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { Grids } from '../interface/scoring';
import { scoring } from '../services/accessor';
import { askedBy, BODIES, bodyOf, doneOr, gridIn, numberIn } from './requests';

/** What the editor of grids asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const grids = (): Grids => scoring(strapi).grids;
  const show = async (context: Context, id: number): Promise<void> => {
    const data = await grids().view(id, languageOf(context));
    if (data === null) throw new errors.NotFoundError();
    context.set('Cache-Control', 'no-store');
    context.body = { data };
  };
  const step = (event: 'submit' | 'return' | 'publish') => async (context: Context) => {
    const asked = askedBy(context, bodyOf(context, BODIES.seen));
    await show(context, doneOr(context, await grids().step(numberIn(context, 'id'), event, asked)));
  };

  return {
    async list(context: Context): Promise<void> {
      context.body = { data: await grids().list() };
    },

    async find(context: Context): Promise<void> {
      await show(context, numberIn(context, 'id'));
    },

    async create(context: Context): Promise<void> {
      const content = gridIn(context, bodyOf(context, BODIES.newGrid).content);
      await show(context, doneOr(context, await grids().create(content)));
      context.status = 201;
    },

    async edit(context: Context): Promise<void> {
      const body = bodyOf(context, BODIES.grid);
      const content = gridIn(context, body.content);
      const id = numberIn(context, 'id');
      await show(context, doneOr(context, await grids().edit(id, content, askedBy(context, body))));
    },

    submit: step('submit'),
    return: step('return'),
    publish: step('publish'),
  };
};
