import { instantFrom } from '@parvis/clock';
import type { Actor } from '@parvis/journal';
import type { Outcome } from '@parvis/procedure';
import { languageOf, refusalError } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { contextOf } from '../services/context';
import type { Grant } from '../services/grant-rows';
import type { Grants, ListedGrant } from '../services/grants';
import { grantSayings } from './grant-sayings';
import { read } from './requests';
import { accountOf, placeOf } from './rights';

const instant = z.string().transform((text, context) => {
  const found = instantFrom(text);
  if (found.ok) return found.instant;
  context.addIssue(found.reason);
  return z.NEVER;
});

const renewal = z.strictObject({ expiresAt: instant });
const newGrant = z.strictObject({
  person: z.string().trim().min(1).max(120),
  outlet: z.string().trim().min(1).max(160),
  email: z.email().max(254),
  language: z.enum(['fr', 'en']),
  expiresAt: instant,
});

const named = z.object({ id: z.string().regex(/^[a-z0-9]{1,64}$/) });

/** What the panel asks about accredited readers. Their policy asks for the right to manage grants. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const grants = (): Grants => strapi.plugin('embargo').service('grants');

  const actorOf = (ctx: Context): Actor => ({ kind: 'staff', id: String(accountOf(ctx)) });

  /** A grant for the document of the address; there is none for another document. */
  const grantOf = async (ctx: Context): Promise<Grant> => {
    const place = await placeOf(contextOf(strapi), ctx);
    const { success, data } = named.safeParse(ctx.params);
    const grant = success ? await grants().find(data.id) : null;
    if (grant?.subject.uid !== place.uid || grant.subject.documentId !== place.documentId) {
      throw new errors.NotFoundError();
    }
    return grant;
  };

  const json = (grant: Grant | ListedGrant) => ({
    ...grant,
    link: grant.state === 'revoked' ? null : grants().linkFor(grant),
  });

  const answer = (ctx: Context, outcome: Outcome<Grant>): void => {
    if (!outcome.done) throw refusalError(outcome.refusal, grantSayings[languageOf(ctx)]);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: json(outcome.value) };
  };

  return {
    async list(ctx: Context): Promise<void> {
      const place = await placeOf(contextOf(strapi), ctx);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: (await grants().listFor(place)).map(json) };
    },

    async create(ctx: Context): Promise<void> {
      const subject = await placeOf(contextOf(strapi), ctx);
      const wanted = read(newGrant, ctx.request.body, languageOf(ctx));
      answer(ctx, await grants().create({ ...wanted, subject }, actorOf(ctx)));
      ctx.status = 201;
    },

    async renew(ctx: Context): Promise<void> {
      const { id } = await grantOf(ctx);
      const { expiresAt } = read(renewal, ctx.request.body, languageOf(ctx));
      answer(ctx, await grants().renew(id, expiresAt, actorOf(ctx)));
    },

    async revoke(ctx: Context): Promise<void> {
      const { id } = await grantOf(ctx);
      answer(ctx, await grants().revoke(id, actorOf(ctx)));
    },
  };
};
