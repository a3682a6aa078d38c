import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { OFFICE_AWARD_EVENTS } from '../domain/award/award-view';
import { isDay } from '../domain/award/validity';
import { awardForOffice, certificateOf, reportOn, toldToOffice } from '../services/awards/award-documents';
import { awardsOfEdition, awardView, stepAwardByOffice } from '../services/awards/awards';
import { contextOf } from '../services/context';
import {
  answer,
  askedBy,
  bodyOf,
  doneOr,
  eventIn,
  foundOr404,
  numberIn,
  portion,
  queryOf,
  version,
} from './requests';
import { sendDocument } from './send-document';

const listed = z.object({ ...portion, q: z.string().max(200).default('') });

const step = z.strictObject({
  version,
  reason: z.string().trim().max(2000).default(''),
  heardOn: z.string().refine(isDay).nullable().default(null),
});

/** What the office asks of awards. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      const query = { ...queryOf(context, listed), edition: numberIn(context, 'id') };
      answer(context, await awardsOfEdition(house, query, languageOf(context)));
    },

    async certificate(context: Context): Promise<void> {
      const award = foundOr404(context, await awardForOffice(house, numberIn(context, 'id')));
      sendDocument(context, await certificateOf(house, award));
    },

    async report(context: Context): Promise<void> {
      const told = foundOr404(context, await toldToOffice(house, numberIn(context, 'id')));
      sendDocument(context, await reportOn(house, told));
    },

    async step(context: Context): Promise<void> {
      const id = numberIn(context, 'id');
      const event = eventIn(context, OFFICE_AWARD_EVENTS);
      const { version: expectedVersion, ...wanted } = bodyOf(context, step);
      const asked = askedBy(context, { version: expectedVersion });
      const outcome = await stepAwardByOffice(house, { id, event, ...wanted }, asked);
      answer(context, await awardView(house, doneOr(context, outcome), languageOf(context)));
    },
  };
};
