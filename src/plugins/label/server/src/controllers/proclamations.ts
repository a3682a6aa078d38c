import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { contextOf } from '../services/context';
import { planProclamation, proclamationView } from '../services/proclamation/plan-proclamation';
import { answer, askedBy, bodyOf, doneOr, numberIn, version } from './requests';

const planned = z.strictObject({ version });
const cancelled = z.strictObject({ version: version.optional() });

/** What the office asks of the proclamation of an edition. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const show = async (context: Context, id: number): Promise<void> =>
    answer(context, await proclamationView(house, id, languageOf(context)));
  const plan = async (context: Context, wanted: boolean): Promise<void> => {
    const id = numberIn(context, 'id');
    const asked = askedBy(context, bodyOf(context, wanted ? planned : cancelled));
    await show(context, doneOr(context, await planProclamation(house, { id, planned: wanted }, asked)));
  };

  return {
    find: (context: Context): Promise<void> => show(context, numberIn(context, 'id')),
    plan: (context: Context): Promise<void> => plan(context, true),
    cancel: (context: Context): Promise<void> => plan(context, false),
  };
};
