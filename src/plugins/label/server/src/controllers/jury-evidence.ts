import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { label } from '../services/accessor';
import { contextOf } from '../services/context';
import { judgedPiece } from '../services/evidence/judged-evidence';
import { accountOf, foundOr404, nothing, numberIn } from './requests';
import { sendEvidence } from './send-evidence';

/** The files of an application for those who are to judge it; to everybody else of the panel there is none. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  return {
    async file(context: Context): Promise<void> {
      const place = { application: numberIn(context, 'id'), piece: numberIn(context, 'piece') };
      if (!(await label(strapi).jury.isJuror(place.application, accountOf(context)))) throw nothing(context);
      await sendEvidence(house, context, foundOr404(context, await judgedPiece(house, place)));
    },
  };
};
