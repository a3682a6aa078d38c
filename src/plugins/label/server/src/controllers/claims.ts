import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { label } from '../services/accessor';
import { accountOf, answer, bodyOf, doneOr, words } from './requests';

/** An INSEE code. */
export const communeCode = z.string().regex(/^[0-9A-Z]{5}$/);

const made = z.strictObject({ commune: communeCode, role: words(200) });

/** What an account asks of its own claims. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(context: Context): Promise<void> {
    answer(context, await label(strapi).claims.own(accountOf(context)));
  },

  async make(context: Context): Promise<void> {
    const claim = { user: accountOf(context), ...bodyOf(context, made) };
    answer(context, doneOr(context, await label(strapi).claims.make(claim)));
    context.status = 201;
  },
});
