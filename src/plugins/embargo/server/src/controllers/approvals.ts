import { now } from '@parvis/clock';
import { PRIVATE_HEADERS, sendPage } from '@parvis/pages';
import { notAllowed, type Outcome } from '@parvis/procedure';
import { refusalError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { contextOf } from '../services/context';
import { embargoSayings } from '../services/messages';
import {
  approvalPath,
  approveAsPartner,
  commentAsPartner,
  openRequest,
  type PartnerReading,
} from '../services/partner-answers';
import { sendFile } from '../services/send-file';
import { approvalPage } from '../views/approval-page';
import { nothingPage } from '../views/reading-pages';

const address = z.object({ token: z.string() });
const fileAddress = z.object({ token: z.string(), id: z.coerce.number().int() });

/** What the form sends: one of its two buttons, with the content that was before the reader's eyes. */
const answerBody = z.discriminatedUnion('choice', [
  z.object({
    choice: z.literal('approve'),
    content: z.string().max(64),
    comment: z.string().max(4000).optional(),
  }),
  z.object({
    choice: z.literal('comment'),
    content: z.string().max(64).optional(),
    comment: z.string().trim().min(1).max(4000),
  }),
]);

const refused = z.object({ status: z.int(), message: z.string() });

const isPage = (ctx: Context): boolean => ctx.accepts('json', 'html') === 'html';

/** What the contacts of partners meet who open the link in their mail. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const house = contextOf(strapi);

  /** As for any address that there is not. */
  const nothing = (ctx: Context): void => {
    if (!isPage(ctx)) throw new errors.NotFoundError('Not Found');
    sendPage(ctx, nothingPage(strapi, 'fr'));
  };

  const show = (ctx: Context, token: string, reading: PartnerReading): void => {
    if (isPage(ctx)) {
      sendPage(ctx, approvalPage(strapi, reading, approvalPath(house, token)));
      return;
    }
    const { plan, approved, document } = reading;
    ctx.set(PRIVATE_HEADERS);
    ctx.body = {
      data: {
        ...{ approved, content: plan.contentHash, overdue: plan.instant <= now() },
        embargo: { until: plan.instant.toISOString(), timezone: plan.zone },
        ...{ type: plan.uid, document: document.entry },
      },
    };
  };

  const take = (token: string, body: z.infer<typeof answerBody>): Promise<Outcome<void>> =>
    body.choice === 'approve'
      ? approveAsPartner(house, token, body.content)
      : commentAsPartner(house, token, body.comment);

  return {
    async read(ctx: Context): Promise<void> {
      const { token } = address.parse(ctx.params);
      ctx.vary('Accept');
      const reading = await openRequest(house, token);
      if (reading === null) return nothing(ctx);
      show(ctx, token, reading);
    },

    async answer(ctx: Context): Promise<void> {
      const { token } = address.parse(ctx.params);
      ctx.vary('Accept');
      const reading = await openRequest(house, token);
      if (reading === null) return nothing(ctx);
      const body = answerBody.safeParse(ctx.request.body);
      const outcome = body.success ? await take(token, body.data) : notAllowed({ code: 'EMPTY_ANSWER' });
      if (!outcome.done) {
        const error = refusalError(outcome.refusal, embargoSayings.fr);
        const latest = await openRequest(house, token);
        if (!isPage(ctx) || latest === null) throw error;
        return sendPage(ctx, approvalPage(strapi, latest, approvalPath(house, token), refused.parse(error)));
      }
      const after = await openRequest(house, token);
      if (after === null) return nothing(ctx);
      if (!isPage(ctx)) return show(ctx, token, after);
      ctx.set(PRIVATE_HEADERS);
      ctx.status = 303;
      ctx.set('Location', approvalPath(house, token));
    },

    async file(ctx: Context): Promise<void> {
      const { success, data } = fileAddress.safeParse(ctx.params);
      const reading = success ? await openRequest(house, data.token) : null;
      const file = reading?.document.files.get(data?.id ?? 0);
      if (file === undefined) return nothing(ctx);
      ctx.set(PRIVATE_HEADERS);
      await sendFile(strapi, ctx, file);
    },
  };
};
