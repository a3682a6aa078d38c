import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contextOf } from '../services/context';
import { judgedPiece } from '../services/evidence/judged-evidence';
import { foundOr404, numberIn } from './requests';
import { sendEvidence } from './send-evidence';

/** The files of an application for the label office; of what was not submitted there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async file(context: Context): Promise<void> {
      const place = { application: numberIn(context, 'id'), piece: numberIn(context, 'piece') };
      await sendEvidence(house, context, foundOr404(context, await judgedPiece(house, place)));
    },
  };
};
