import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { OUTCOMES } from '../domain/decision/decision-procedure';
import { DECISIONS_LISTED } from '../domain/jury/jury-view';
import type { Decisions, Jury } from '../interface/jury';
import { label } from '../services/accessor';
import { MOST_ADOPTED } from '../services/decisions/adopt-decisions';
import { MOST_PREPARED } from '../services/decisions/prepare-decisions';
import {
  accountOf,
  after,
  answer,
  answeredOr,
  askedBy,
  bodyOf,
  doneOr,
  id,
  numberIn,
  portion,
  queryOf,
  version,
} from './requests';
import { toldSteps } from './told-steps';

const people = z.array(id).max(500);

const sitting = {
  heldAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  ...{ present: people, absent: people.default([]), quorum: z.int().min(1).max(500) },
  minutes: z.string().max(50_000).default(''),
};

const decision = {
  ...{ outcome: z.enum(OUTCOMES), level: z.string().max(64).nullable().default(null) },
  overrideReason: z.string().trim().max(2000).nullable().default(null),
  ...{ motivation: z.string().trim().max(10_000), recused: people.default([]) },
};

const SHAPES = {
  jury: z.strictObject(portion),
  deliberation: z.strictObject({
    ...portion,
    decisions: z.enum(DECISIONS_LISTED).default('all'),
  }),
  opened: z.strictObject(sitting),
  changed: z.strictObject({ ...sitting, version }),
  prepared: z.strictObject({ applications: z.array(id).max(MOST_PREPARED).default([]), after }),
  edited: z.strictObject({ ...decision, version }),
  adopted: z.strictObject({ applications: z.array(id).min(1).max(MOST_ADOPTED) }),
} as const;

/** What the office asks between the jury and the decisions. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const jury = (): Jury => label(strapi).jury;
  const decisions = (): Decisions => label(strapi).decisions;
  const staffOf = (context: Context) => ({ staff: accountOf(context) });
  const portionIn = (context: Context) => queryOf(context, SHAPES.jury);
  const showDeliberation = async (context: Context, edition: number): Promise<void> =>
    answer(context, await decisions().deliberation(edition, { page: 1, pageSize: 50, decisions: 'all' }));

  return {
    async find(context: Context): Promise<void> {
      answer(context, await jury().view(numberIn(context, 'id'), portionIn(context)));
    },

    async prepare(context: Context): Promise<void> {
      const prepared = await jury().prepare(numberIn(context, 'id'), staffOf(context));
      const edition = answeredOr(context, prepared);
      answer(context, await jury().view(edition, portionIn(context)));
    },

    async send(context: Context): Promise<void> {
      const steps = await jury().send(numberIn(context, 'id'), staffOf(context));
      answer(context, toldSteps(context, answeredOr(context, steps)));
    },

    async deliberate(context: Context): Promise<void> {
      const steps = await jury().deliberate(numberIn(context, 'id'), staffOf(context));
      answer(context, toldSteps(context, answeredOr(context, steps)));
    },

    async deliberation(context: Context): Promise<void> {
      const asked = queryOf(context, SHAPES.deliberation);
      answer(context, await decisions().deliberation(numberIn(context, 'id'), asked));
    },

    async openSitting(context: Context): Promise<void> {
      const edition = numberIn(context, 'id');
      const wanted = { edition, sitting: bodyOf(context, SHAPES.opened) };
      doneOr(context, await decisions().openSitting(wanted, staffOf(context)));
      await showDeliberation(context, edition);
      context.status = 201;
    },

    async changeSitting(context: Context): Promise<void> {
      const { version: seen, ...changed } = bodyOf(context, SHAPES.changed);
      const wanted = { id: numberIn(context, 'id'), sitting: changed };
      const edition = doneOr(
        context,
        await decisions().changeSitting(wanted, askedBy(context, { version: seen })),
      );
      await showDeliberation(context, edition);
    },

    async prepareDecisions(context: Context): Promise<void> {
      const { applications: wanted, ...from } = bodyOf(context, SHAPES.prepared);
      const asked = { edition: numberIn(context, 'id'), wanted, ...from };
      const steps = await decisions().prepare(asked, staffOf(context));
      answer(context, toldSteps(context, doneOr(context, steps)));
    },

    async decisions(context: Context): Promise<void> {
      answer(context, await decisions().on(numberIn(context, 'id')));
    },

    async editDecision(context: Context): Promise<void> {
      const application = numberIn(context, 'id');
      const { version: seen, ...edited } = bodyOf(context, SHAPES.edited);
      const asked = askedBy(context, { version: seen });
      doneOr(context, await decisions().edit({ application, decision: edited }, asked));
      answer(context, await decisions().on(application));
    },

    async adopt(context: Context): Promise<void> {
      const wanted = { sitting: numberIn(context, 'id'), ...bodyOf(context, SHAPES.adopted) };
      const steps = await decisions().adopt(wanted, staffOf(context));
      answer(context, toldSteps(context, doneOr(context, steps)));
    },
  };
};
