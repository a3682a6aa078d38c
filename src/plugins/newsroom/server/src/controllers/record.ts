import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { record } from '../interface/record';
import { demandDocument } from './demand-document';
import {
  comparisonRequest,
  correctionRequest,
  readRequest,
  reinstatementRequest,
  withdrawalRequest,
} from './record-requests';

/** What the panel asks about a document that has been public. Each change answers with the state that it leads to. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(ctx: Context): Promise<void> {
    const place = await demandDocument(strapi, ctx, 'read');
    ctx.body = { data: await record(strapi).stateOf(place) };
  },

  async comparison(ctx: Context): Promise<void> {
    const place = await demandDocument(strapi, ctx, 'read');
    const { from, to } = readRequest(comparisonRequest, ctx.query, ctx);
    const differences = await record(strapi).compare(place, from, to);
    if (differences === null) throw new errors.NotFoundError();
    ctx.body = { data: differences };
  },

  async correct(ctx: Context): Promise<void> {
    const place = await demandDocument(strapi, ctx, 'publish');
    const { correction, expectedVersion } = readRequest(correctionRequest, ctx.request.body, ctx);
    await record(strapi).correct(place, correction, { expectedVersion });
    ctx.body = { data: await record(strapi).stateOf(place) };
  },

  async withdraw(ctx: Context): Promise<void> {
    const place = await demandDocument(strapi, ctx, 'publish');
    const { notice, expectedVersion } = readRequest(withdrawalRequest, ctx.request.body, ctx);
    await record(strapi).withdraw(place, notice, { expectedVersion });
    ctx.body = { data: await record(strapi).stateOf(place) };
  },

  async reinstate(ctx: Context): Promise<void> {
    const place = await demandDocument(strapi, ctx, 'publish');
    const { why, correction, expectedVersion } = readRequest(reinstatementRequest, ctx.request.body, ctx);
    await record(strapi).reinstate(place, why, correction, { expectedVersion });
    ctx.body = { data: await record(strapi).stateOf(place) };
  },
});
