import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { isDay } from '../domain/award/validity';
import { awardForOffice, certificateOf, reportOn, toldToOffice } from '../services/awards/award-documents';
import {
  awardsOfEdition,
  awardView,
  OFFICE_AWARD_EVENTS,
  stepAwardByOffice,
} from '../services/awards/awards';
import { contextOf } from '../services/context';
import { answer, askedBy, bodyOf, doneOr, foundOr404, nameIn, nothing, numberIn, version } from './requests';
import { sendDocument } from './send-document';

const step = z.strictObject({
  version,
  reason: z.string().trim().max(2000).default(''),
  heardOn: z.string().refine(isDay).nullable().default(null),
});

const event = z.enum(OFFICE_AWARD_EVENTS);

/** What the office asks of awards. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      answer(context, await awardsOfEdition(house, numberIn(context, 'id'), languageOf(context)));
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
      const taken = event.safeParse(nameIn(context, 'event'));
      if (!taken.success) throw nothing(context);
      const { version: expectedVersion, ...wanted } = bodyOf(context, step);
      const asked = askedBy(context, { version: expectedVersion });
      const outcome = await stepAwardByOffice(house, { id, event: taken.data, ...wanted }, asked);
      answer(context, await awardView(house, doneOr(context, outcome), languageOf(context)));
    },
  };
};
