import { languageOf } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import type { PlainCommuneEvent } from '../domain/application/application-view';
import type { Applications } from '../interface/label';
import { label } from '../services/accessor';
import type { Own } from '../services/applications/application-rows';
import type { AnswerChange } from '../services/applications/save-answer';
import { answerChange, showSaved } from './answers';
import { communeCode } from './claims';
import { accountOf, answer, bodyOf, doneOr, id, nothing, ownIn, version } from './requests';

const begun = z.strictObject({
  ...{ edition: id, commune: communeCode, renews: id.nullable().default(null) },
});
const maybeSeen = z.strictObject({ version: version.optional() });

/** What an account of a commune asks of its applications. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const applications = (): Applications => label(strapi).applications;

  /** Before anything else is looked at: to everybody else there is no such application, however they ask. */
  const theirsIn = async (context: Context): Promise<Own> => {
    const own = ownIn(context);
    if (!(await applications().isOwn(own))) throw nothing(context);
    return own;
  };
  /** An answer that is saved looks for its application itself; only what is asked wrongly has to be looked up before. */
  const changeIn = async (context: Context): Promise<AnswerChange> => {
    try {
      return answerChange(context);
    } catch (error) {
      await theirsIn(context);
      throw error;
    }
  };
  const show = async (context: Context, own: Own): Promise<void> =>
    answer(context, await applications().view(own, languageOf(context)));
  const step = (event: PlainCommuneEvent) => async (context: Context) => {
    const own = await theirsIn(context);
    const { version: expectedVersion } = bodyOf(context, maybeSeen);
    const seen = expectedVersion === undefined ? {} : { expectedVersion };
    doneOr(context, await applications().step({ own, event, ...seen }));
    await show(context, own);
  };

  return {
    async list(context: Context): Promise<void> {
      answer(context, await applications().list(accountOf(context)));
    },

    async begin(context: Context): Promise<void> {
      const user = accountOf(context);
      const made = await applications().begin({ user, ...bodyOf(context, begun) });
      await show(context, { user, id: doneOr(context, made) });
      context.status = 201;
    },

    async find(context: Context): Promise<void> {
      await show(context, await theirsIn(context));
    },

    async save(context: Context): Promise<void> {
      showSaved(context, await applications().save(ownIn(context), await changeIn(context)));
    },

    submit: step('submit'),
    withdraw: step('withdraw'),
  };
};
