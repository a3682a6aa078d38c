import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { scoring } from '../services/accessor';
import type { OwnSheet } from '../services/sheets/sheets';
import { accountOf, BODIES, bodyOf, doneOr, numberIn } from './requests';

/** What a juror asks. Every answer is made of the juror's own sheets, of no colleague's. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const ownOf = (context: Context): OwnSheet => ({
    juror: accountOf(context),
    assignment: numberIn(context, 'assignment'),
  });
  const answer = (context: Context, data: object): void => {
    context.set('Cache-Control', 'no-store');
    context.body = { data };
  };
  const show = async (context: Context, own: OwnSheet): Promise<void> =>
    answer(context, doneOr(context, await scoring(strapi).sheets.view(own, languageOf(context))));

  return {
    async desk(context: Context): Promise<void> {
      answer(context, await scoring(strapi).sheets.desk(accountOf(context)));
    },

    async find(context: Context): Promise<void> {
      await show(context, ownOf(context));
    },

    async save(context: Context): Promise<void> {
      const own = ownOf(context);
      const { mark, comment, version } = bodyOf(context, BODIES.criterion);
      const code = String(context.params.code);
      const saved = await scoring(strapi).sheets.save(own, { code, given: { mark, comment }, version });
      answer(context, doneOr(context, saved));
    },

    async submit(context: Context): Promise<void> {
      const own = ownOf(context);
      const { version } = bodyOf(context, BODIES.seen);
      doneOr(context, await scoring(strapi).sheets.submit(own, version));
      await show(context, own);
    },

    async conflict(context: Context): Promise<void> {
      const own = ownOf(context);
      const { reason } = bodyOf(context, BODIES.reason);
      doneOr(context, await scoring(strapi).sheets.declareConflict(own, reason));
      answer(context, await scoring(strapi).sheets.desk(own.juror));
    },
  };
};
