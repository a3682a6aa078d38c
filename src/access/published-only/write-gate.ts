import type { Core } from '@strapi/strapi';
import { aroundWrites } from '../../editorial/document-write';
import { hasDrafts } from '../../editorial/editorial-type';
import { mayPreview } from '../may-preview';
import { previewNeededToWrite } from './refusal';

/**
 * A write through the content API works on a draft and answers with it: it is for callers who may read drafts.
 * Otherwise an empty update would be a way to read them.
 */
export function guardWrites(strapi: Core.Strapi): void {
  aroundWrites(strapi, async (write, next) => {
    const context = strapi.requestContext.get();
    const throughApi = context?.state.route?.info?.type === 'content-api';
    if (throughApi && hasDrafts(strapi, write.uid) && !(await mayPreview(strapi, context.state.auth))) {
      throw previewNeededToWrite();
    }
    return next();
  });
}
