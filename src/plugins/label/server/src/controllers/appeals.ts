import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { AppealRow } from '../services/appeals/appeal-rows';
import { fileAppeal, listAppeals } from '../services/appeals/file-appeal';
import { contextOf } from '../services/context';
import { answer, bodyOf, doneOr, foundOr404, ownIn, words } from './requests';

const filed = z.strictObject({ grounds: words(20_000) });

/** What the team of an application sees of an appeal: neither the panel nor the step that comes next. */
const shown = ({ id, state, grounds, reason, filedAt }: AppealRow) => ({
  id,
  state,
  grounds,
  reason,
  filedAt,
});

/** A commune contests the decision on its application; of somebody else's there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async list(context: Context): Promise<void> {
      answer(context, foundOr404(context, await listAppeals(house, ownIn(context))).map(shown));
    },

    async file(context: Context): Promise<void> {
      const own = ownIn(context);
      foundOr404(context, await listAppeals(house, own));
      const { grounds } = bodyOf(context, filed);
      answer(context, shown(doneOr(context, await fileAppeal(house, { own, grounds }))), 201);
    },
  };
};
