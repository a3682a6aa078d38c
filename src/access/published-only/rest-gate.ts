import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { mayPreview } from '../may-preview';
import { asksForUnpublished } from './asks-for-unpublished';
import { previewNeeded, publishingNotHere } from './refusal';

const WRITES: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/**
 * The gate of the REST API: versions other than the published one are for callers with the permission `preview`.
 *
 * It stands on the content API's own router, so it sees exactly the requests that a content route will answer,
 * however their path is written.
 */
export function guardRest(strapi: Core.Strapi): void {
  strapi.server.api('content-api').use(async (context: Context, next: Next) => {
    if (
      WRITES.has(context.method) &&
      context.query.status !== undefined &&
      context.query.status !== 'draft'
    ) {
      throw publishingNotHere();
    }
    if (!asksForUnpublished(context.query)) return next();
    context.state.route = { info: { type: 'content-api' } };
    return strapi.auth.authenticate(context, async () => {
      if (!(await mayPreview(strapi, context.state.auth))) throw previewNeeded();
      return next();
    });
  });
}
