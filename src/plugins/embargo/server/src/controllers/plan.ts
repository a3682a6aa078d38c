import type { Outcome } from '@parvis/procedure';
import { languageOf, refusalError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DocumentPlace, Plan } from '../domain/plan';
import { coming } from '../services/coming';
import { contextOf } from '../services/context';
import type { Asked, Embargo } from '../services/embargo';
import { embargoSayings } from '../services/messages';
import { documentView } from '../services/plan-view';
import { liftBody, momentOf, planBody, read, rescheduleBody, seen, stepBody, stretch } from './requests';
import { accountOf, checkerOf, demand, placeOf, type Rights, rightsOf } from './rights';

/** What the panel asks of plans. Every answer to a step is what the document's side panel shows afterwards. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);
  const embargo = (): Embargo => strapi.plugin('embargo').service('embargo');

  const answer = async (context: Context, place: DocumentPlace): Promise<void> => {
    const { plan, approve, lift } = rightsOf(strapi, context, place.uid);
    const reader = {
      ...{ id: accountOf(context), mayDo: { plan, approve, lift } },
      language: languageOf(context),
    };
    context.body = {
      data: await documentView(house, place, reader, (of) => embargo().allUnpublishedTargets(of)),
    };
  };

  /** A step that needs a right; refused, it is an error that says why. */
  const step =
    (
      right: keyof Rights,
      take: (context: Context, place: DocumentPlace, asked: Asked) => Promise<Outcome<Plan>>,
    ) =>
    async (context: Context): Promise<void> => {
      const place = await placeOf(house, context);
      demand(strapi, context, place, right);
      const outcome = await take(context, place, {
        actor: { kind: 'staff', id: String(accountOf(context)) },
      });
      if (!outcome.done) throw refusalError(outcome.refusal, embargoSayings[languageOf(context)]);
      await answer(context, place);
    };

  return {
    async find(context: Context): Promise<void> {
      const { from, to } = read(stretch, context.query, languageOf(context));
      context.body = {
        data: await coming(house, { from, to }, languageOf(context), (uid) =>
          rightsOf(strapi, context, uid).read ? checkerOf(strapi, context, uid) : undefined,
        ),
      };
    },

    async findOne(context: Context): Promise<void> {
      await answer(context, await placeOf(house, context));
    },

    plan: step('plan', (context, place, asked) => {
      const language = languageOf(context);
      const { kind, partners, ...moment } = read(planBody, context.request.body, language);
      const request = { kind, partners, ownerId: accountOf(context) };
      return embargo().plan(place, { ...request, ...momentOf(moment, house.options, language) }, asked);
    }),

    reschedule: step('plan', (context, place, asked) => {
      const language = languageOf(context);
      const body = read(rescheduleBody, context.request.body, language);
      const to = momentOf(body, house.options, language);
      return embargo().reschedule(place, to, { ...asked, ...seen(body) });
    }),

    approve: step('approve', (context, place, asked) => {
      const body = read(stepBody, context.request.body, languageOf(context));
      return embargo().approve(place, accountOf(context), { ...asked, ...seen(body) });
    }),

    confirm: step('plan', (context, place, asked) => {
      const body = read(stepBody, context.request.body, languageOf(context));
      return embargo().confirm(place, { ...asked, ...seen(body) });
    }),

    retry: step('plan', (context, place, asked) => {
      const body = read(stepBody, context.request.body, languageOf(context));
      return embargo().retry(place, { ...asked, ...seen(body) });
    }),

    cancel: step('plan', (context, place, asked) => {
      const body = read(stepBody, context.request.body, languageOf(context));
      return embargo().cancel(place, { ...asked, ...seen(body) });
    }),

    lift: step('lift', (context, place, asked) => {
      const body = read(liftBody, context.request.body, languageOf(context));
      return embargo().lift(place, body.reason, { ...asked, ...seen(body) });
    }),
  };
};
