import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { APPEAL_EVENTS } from '../domain/appeal/appeal-procedure';
import { stepAppeal } from '../services/appeals/appeal-steps';
import { appealViews } from '../services/appeals/appeal-views';
import { contextOf } from '../services/context';
import { answer, askedBy, bodyOf, doneOr, eventIn, foundOr404, id, numberIn, version } from './requests';

const step = z.strictObject({
  ...{ version, reason: z.string().trim().max(2000).default(''), sitting: id.nullable().default(null) },
});

/** What the office does with appeals. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      const views = await appealViews(house, numberIn(context, 'id'), languageOf(context));
      answer(context, foundOr404(context, views));
    },

    async step(context: Context): Promise<void> {
      const event = eventIn(context, APPEAL_EVENTS);
      const { reason, sitting, ...body } = bodyOf(context, step);
      const wanted = { id: numberIn(context, 'id'), event, reason, sitting };
      const { applicationId } = doneOr(context, await stepAppeal(house, wanted, askedBy(context, body)));
      answer(context, await appealViews(house, applicationId, languageOf(context)));
    },
  };
};
