import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { APPLICATION_STATES } from '../domain/application/application-procedure';
import type { Office } from '../interface/label';
import { label } from '../services/accessor';
import { answer, foundOr404, numberIn, portion, queryOf } from './requests';

const listed = z.object({
  state: z.enum(APPLICATION_STATES).optional(),
  department: z.string().max(10).optional(),
  q: z.string().max(200).optional(),
  ...portion,
});

/** What the office sees of the applications of an edition. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const office = (): Office => label(strapi).office;
  return {
    async dashboard(context: Context): Promise<void> {
      answer(context, await office().dashboard(numberIn(context, 'id'), languageOf(context)));
    },

    async list(context: Context): Promise<void> {
      const query = { ...queryOf(context, listed), edition: numberIn(context, 'id') };
      answer(context, foundOr404(context, await office().list(query)));
    },

    async find(context: Context): Promise<void> {
      answer(context, await office().view(numberIn(context, 'id'), languageOf(context)));
    },
  };
};
