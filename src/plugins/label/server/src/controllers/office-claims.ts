import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { CLAIM_STATES, type ClaimEvent } from '../domain/claim/claim-procedure';
import { label } from '../services/accessor';
import { answer, askedBy, bodyOf, doneOr, numberIn, portion, queryOf, version } from './requests';

const listed = z.object({ ...portion, state: z.enum(CLAIM_STATES).default('requested') });
const settled = z.strictObject({ version, reason: z.string().trim().max(2000).default('') });

/** What the office asks of claims. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const settle = (event: ClaimEvent) => async (context: Context) => {
    const { reason, ...body } = bodyOf(context, settled);
    const asked = { ...askedBy(context, body), language: languageOf(context) };
    const outcome = await label(strapi).claims.settle({ id: numberIn(context, 'id'), event, reason }, asked);
    answer(context, doneOr(context, outcome));
  };

  return {
    async list(context: Context): Promise<void> {
      const asked = queryOf(context, listed);
      answer(context, await label(strapi).claims.list(asked, languageOf(context)));
    },
    confirm: settle('confirm'),
    refuse: settle('refuse'),
  };
};
