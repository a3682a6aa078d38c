import { httpError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MAIL_STATES } from '../domain/outbox';
import { JOB_STATES } from '../domain/queue';
import type { Board, Outcome } from '../services/board';

type Context = Parameters<Core.ControllerHandler>[0];

const page = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
};
const jobsQuery = z.object({ state: z.enum(JOB_STATES).default('waiting'), ...page });
const mailsQuery = z.object({ state: z.enum(MAIL_STATES).default('refused'), ...page });
const jobId = z.object({ id: z.string().regex(/^\d{1,18}$/) });

const SAYINGS = {
  fr: {
    'bad-request': 'La demande ne se comprend pas\u202F: revenez à la page des tâches.',
    'not-found': 'Cette tâche n’est plus dans la file\u202F: actualisez la page.',
    'not-now': 'Cette tâche est en cours ou n’a pas échoué\u202F: actualisez la page, puis réessayez.',
  },
  en: {
    'bad-request': 'The request makes no sense: go back to the page of jobs.',
    'not-found': 'This job is no longer in the queue: refresh the page.',
    'not-now': 'This job is running or has not failed: refresh the page, then try again.',
  },
} as const;

const sayings = (ctx: Context) => SAYINGS[ctx.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en'];

function understood<Asked>(ctx: Context, schema: z.ZodType<Asked>, given: unknown): Asked {
  const { success, data } = schema.safeParse(given);
  if (success) return data;
  throw httpError({ status: 400, code: 'BAD_REQUEST', message: sayings(ctx)['bad-request'] });
}

function answer(ctx: Context, outcome: Outcome): void {
  switch (outcome) {
    case 'done':
      ctx.status = 204;
      break;
    case 'not-found':
      throw httpError({ status: 404, code: 'NOT_FOUND', message: sayings(ctx)[outcome] });
    case 'not-now':
      throw httpError({ status: 409, code: 'JOB_NOT_READY', message: sayings(ctx)[outcome] });
  }
}

/** What the page of jobs asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const board = (): Board => strapi.plugin('jobs').service('board');
  return {
    async jobs(ctx: Context): Promise<void> {
      const { state, ...asked } = understood(ctx, jobsQuery, ctx.query);
      ctx.body = { data: { counts: await board().jobCounts(), rows: await board().jobs(state, asked) } };
    },

    async mails(ctx: Context): Promise<void> {
      const { state, ...asked } = understood(ctx, mailsQuery, ctx.query);
      const rows = (await board().mails(state, asked)).map(
        ({ id, template, group, error, runAt, since }) => ({
          ...{ id, template, group, state, error, runAt, since },
        }),
      );
      ctx.body = { data: { counts: await board().mailCounts(), rows } };
    },

    async retry(ctx: Context): Promise<void> {
      answer(ctx, await board().retry(understood(ctx, jobId, ctx.params).id));
    },

    async giveUp(ctx: Context): Promise<void> {
      answer(ctx, await board().giveUp(understood(ctx, jobId, ctx.params).id));
    },
  };
};
