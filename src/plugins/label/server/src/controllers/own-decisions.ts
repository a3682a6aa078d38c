import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { certificateOf, reportOn } from '../services/awards/award-documents';
import { renounceAward } from '../services/awards/awards';
import { ownAward, ownDecision, viewOfAward, viewOfDecision } from '../services/awards/own-decisions';
import { contextOf } from '../services/context';
import { answer, bodyOf, doneOr, foundOr404, ownIn, version } from './requests';
import { sendDocument } from './send-document';

const maybeSeen = z.strictObject({ version: version.optional() });

/** What a commune asks about what was decided; before the proclamation there is nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const showAward = async (context: Context): Promise<void> => {
    const award = foundOr404(context, await ownAward(house, ownIn(context)));
    answer(context, await viewOfAward(house, award, languageOf(context)));
  };

  return {
    async decision(context: Context): Promise<void> {
      const told = foundOr404(context, await ownDecision(house, ownIn(context)));
      answer(context, await viewOfDecision(house, told, languageOf(context)));
    },

    async report(context: Context): Promise<void> {
      const told = foundOr404(context, await ownDecision(house, ownIn(context)));
      sendDocument(context, await reportOn(house, told));
    },

    async certificate(context: Context): Promise<void> {
      const award = foundOr404(context, await ownAward(house, ownIn(context)));
      sendDocument(context, await certificateOf(house, award));
    },

    award: showAward,

    async renounce(context: Context): Promise<void> {
      const own = ownIn(context);
      foundOr404(context, await ownAward(house, own));
      const { version: expectedVersion } = bodyOf(context, maybeSeen);
      const expected = expectedVersion === undefined ? {} : { expectedVersion };
      doneOr(context, await renounceAward(house, own, expected));
      await showAward(context);
    },
  };
};
