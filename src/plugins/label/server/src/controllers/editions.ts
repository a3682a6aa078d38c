import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { EDITION_EVENTS } from '../domain/edition/edition-procedure';
import type { Editions } from '../interface/label';
import { label } from '../services/accessor';
import { accountOf, answer, askedBy, bodyOf, doneOr, eventIn, id, numberIn, version } from './requests';

const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .nullable()
  .default(null);

const preparation = {
  grid: id.nullable().default(null),
  calendar: z
    .strictObject({
      ...{ opens: instant, closes: instant, instructionUntil: instant, juryUntil: instant },
      ...{ proclamation: instant, appealsUntil: instant },
    })
    .prefault({}),
};

const BODIES = {
  created: z.strictObject({ programme: id, year: z.int().min(2000).max(2200), ...preparation }),
  prepared: z.strictObject({ ...preparation, version }),
  step: z.strictObject({ version, reason: z.string().trim().max(2000).default('') }),
} as const;

/** What the office asks of editions. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const editions = (): Editions => label(strapi).editions;
  const show = async (context: Context, shown: number): Promise<void> =>
    answer(context, await editions().view(shown, languageOf(context)));

  return {
    async list(context: Context): Promise<void> {
      answer(context, await editions().list(languageOf(context)));
    },

    async find(context: Context): Promise<void> {
      await show(context, numberIn(context, 'id'));
    },

    async create(context: Context): Promise<void> {
      const wanted = bodyOf(context, BODIES.created);
      await show(context, doneOr(context, await editions().create(wanted, accountOf(context))));
      context.status = 201;
    },

    async prepare(context: Context): Promise<void> {
      const { grid, calendar, ...body } = bodyOf(context, BODIES.prepared);
      const wanted = { id: numberIn(context, 'id'), grid, calendar };
      await show(context, doneOr(context, await editions().prepare(wanted, askedBy(context, body))));
    },

    async step(context: Context): Promise<void> {
      const event = eventIn(context, EDITION_EVENTS);
      const body = bodyOf(context, BODIES.step);
      const wanted = { id: numberIn(context, 'id'), event, reason: body.reason };
      await show(context, doneOr(context, await editions().step(wanted, askedBy(context, body))));
    },
  };
};
