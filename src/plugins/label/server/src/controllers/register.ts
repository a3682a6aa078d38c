import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { PUBLIC_AWARD_STATES } from '../domain/award/public-award';
import { certificateOf } from '../services/awards/award-documents';
import type { ToldAward } from '../services/awards/told-awards';
import { contextOf } from '../services/context';
import { checkCertificate, findAward, publicAward, readRegister } from '../services/public/register';
import { readResults, readStatistics } from '../services/public/results';
import { badge } from '../views/badge';
import { foundOr404, nameIn, numberIn, queryOf } from './requests';
import { sendDocument } from './send-document';
import { languageAsked } from './trial-requests';

const word = z.string().min(1).max(100).optional();
const number = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const page = z.object({
  page: number(1, 100_000).default(1),
  pageSize: number(1, 100).default(50),
});

/** Which awards are asked for, and which part of the list. */
export const REGISTER_QUERY = page.extend({
  ...{ programme: word, level: word, department: word, region: word },
  year: number(2000, 2200).optional(),
  state: z.enum(PUBLIC_AWARD_STATES).optional(),
});

/** Seconds for which a badge or certificate may be shown from a cache: soon after a withdrawal they say so everywhere. */
const KEPT = 300;

/** What everybody may ask of awards. Nothing of it is there before the proclamation. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const award = async (context: Context): Promise<ToldAward> =>
    foundOr404(context, await findAward(house, nameIn(context, 'number')));

  return {
    async list(context: Context): Promise<void> {
      const { page: asked, pageSize, ...filter } = queryOf(context, REGISTER_QUERY);
      context.body = { data: await readRegister(house, filter, { page: asked, pageSize }) };
    },

    async find(context: Context): Promise<void> {
      context.body = { data: await publicAward(house, await award(context)) };
    },

    async check(context: Context): Promise<void> {
      context.set('Cache-Control', 'no-store');
      context.body = { data: foundOr404(context, await checkCertificate(house, nameIn(context, 'code'))) };
    },

    async badge(context: Context): Promise<void> {
      const shown = await publicAward(house, await award(context));
      context.vary('Accept-Language');
      context.type = 'image/svg+xml; charset=utf-8';
      context.set({
        'Cache-Control': `public, max-age=${KEPT}`,
        'Content-Security-Policy': `default-src 'none'; sandbox`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
      });
      context.body = badge(shown, languageAsked(context));
    },

    async certificate(context: Context): Promise<void> {
      sendDocument(context, await certificateOf(house, await award(context)), KEPT);
    },

    async results(context: Context): Promise<void> {
      const asked = queryOf(context, page);
      context.body = {
        data: foundOr404(context, await readResults(house, numberIn(context, 'id'), asked)),
      };
    },

    async statistics(context: Context): Promise<void> {
      context.body = { data: foundOr404(context, await readStatistics(house, numberIn(context, 'id'))) };
    },
  };
};
