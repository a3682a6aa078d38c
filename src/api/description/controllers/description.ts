import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { descriptionOf } from '../../../description';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  document(ctx: Context): void {
    ctx.body = descriptionOf(strapi).document;
  },

  page(ctx: Context): void {
    const { html, contentSecurityPolicy } = descriptionOf(strapi).page;
    ctx.set('Content-Security-Policy', contentSecurityPolicy);
    ctx.type = 'html';
    ctx.body = html;
  },
});
