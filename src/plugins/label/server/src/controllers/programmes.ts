import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { label } from '../services/accessor';
import { accountOf, answer, bodyOf, doneOr, words } from './requests';

const created = z.strictObject({
  letters: z.string().regex(/^[A-Z]{2,8}$/),
  slug: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: words(200),
  description: z.string().trim().max(5000).default(''),
  validYears: z.int().min(1).max(20),
});

/** What the office asks of programmes. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    answer(context, await label(strapi).programmes.list());
  },

  async create(context: Context): Promise<void> {
    const wanted = bodyOf(context, created);
    answer(context, doneOr(context, await label(strapi).programmes.create(wanted, accountOf(context))));
    context.status = 201;
  },
});
