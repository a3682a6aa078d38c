import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { APPLICABILITY_STATES } from '../domain/instruction/office-decisions';
import { OFFICE_EVENTS, type OfficeEvent } from '../domain/instruction/office-events';
import { contextOf } from '../services/context';
import {
  type ApplicabilityDecision,
  decideApplicability,
} from '../services/instruction/decide-applicability';
import { decideEvidence } from '../services/instruction/decide-evidence';
import { stepOfOffice } from '../services/instruction/step-of-office';
import { stepsOfMany } from '../services/instruction/steps-of-many';
import {
  accountOf,
  after,
  answer,
  askedBy,
  bodyOf,
  doneOr,
  eventIn,
  id,
  nameIn,
  numberIn,
  version,
  words,
} from './requests';
import { toldSteps } from './told-steps';

const reason = z.string().trim().max(2000).default('');

const item = z.strictObject({ question: words(100).nullable().default(null), text: words(2000) });
const complement = {
  due: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  items: z.array(item).min(1).max(50),
};

const nothingAsked = { due: z.null().default(null), items: z.array(item).max(0).default([]) };

const applications = z.array(id).max(100).default([]);
const one = { reason, version };
const many = { reason, applications, after };

/** Of a request for a complement it has to be said what is asked for and until when, of no other step. */
function stepSchema(event: OfficeEvent) {
  const shape = event === 'request-complement' ? complement : nothingAsked;
  return { one: z.strictObject({ ...one, ...shape }), many: z.strictObject({ ...many, ...shape }) };
}

const decision = z.strictObject({ version, decision: z.enum(['accepted', 'rejected']).nullable(), reason });

/** A decimal from 0 to 1, as the engine reads it. */
const factor = z
  .string()
  .regex(/^(?:0(?:\.\d{1,30})?|1(?:\.0{1,30})?)$/)
  .nullable()
  .default(null);
const applicability = z
  .strictObject({ version: z.int().min(0), state: z.enum(APPLICABILITY_STATES), factor, reason })
  .refine((body) => (body.state === 'factor') === (body.factor !== null), { path: ['factor'] });

/** What the office does with applications between their submission and the jury. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const decide = (how: 'decide' | 'preview') => async (context: Context) => {
    const { version: seen, ...body } = bodyOf(context, applicability);
    const place = { application: numberIn(context, 'id'), question: nameIn(context, 'question') };
    const wanted: ApplicabilityDecision = { ...place, ...body };
    const asked = { how, staff: accountOf(context), expectedVersion: seen };
    const { decided, effect } = doneOr(context, await decideApplicability(house, wanted, asked));
    answer(context, { applicability: decided, effect });
  };

  return {
    async step(context: Context): Promise<void> {
      const event = eventIn(context, OFFICE_EVENTS);
      const body = bodyOf(context, stepSchema(event).one);
      const { reason: why, due, items } = body;
      const step = { id: numberIn(context, 'id'), event, reason: why, due, items };
      const after = doneOr(context, await stepOfOffice(house, step, askedBy(context, body)));
      answer(context, { id: after.id, state: after.state, version: after.version });
    },

    async steps(context: Context): Promise<void> {
      const event = eventIn(context, OFFICE_EVENTS);
      const body = bodyOf(context, stepSchema(event).many);
      const wanted = { ...body, event, edition: numberIn(context, 'id') };
      answer(context, toldSteps(context, await stepsOfMany(house, wanted, accountOf(context))));
    },

    async decideEvidence(context: Context): Promise<void> {
      const { decision: decided, reason: why, ...body } = bodyOf(context, decision);
      const wanted = {
        ...{ application: numberIn(context, 'id'), piece: numberIn(context, 'piece') },
        ...{ decision: decided, reason: why },
      };
      const outcome = await decideEvidence(house, wanted, askedBy(context, body));
      const { applicationId: _, ...piece } = doneOr(context, outcome);
      answer(context, piece);
    },

    decideApplicability: decide('decide'),
    previewApplicability: decide('preview'),
  };
};
