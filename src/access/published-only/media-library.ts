import type { Core } from '@strapi/strapi';
import { type GraphQLOutputType, getNamedType } from 'graphql';
import type { Context, Next } from 'koa';
import { z } from 'zod';
import { mayPreview } from '../may-preview';
import { previewNeeded } from './refusal';

type Action = (ctx: Context, next: Next) => Promise<unknown>;

const action = z.custom<Action>((value) => typeof value === 'function');
const actions = z.object({
  find: action,
  findPage: action,
  findOne: action,
  destroy: action,
  upload: action,
});

/** An upload reads nothing of the library, unless it replaces or describes a file that is there. */
const touchesStoredFile = (name: string, { query }: Context): boolean =>
  name !== 'upload' || query.id !== undefined;

/**
 * Keeps the media library for callers with the permission `preview`: it holds the files of drafts, with names, captions
 * and alternative texts. What a published entry shows is read with the entry.
 */
export function guardMediaLibrary(strapi: Core.Strapi): void {
  const controller = strapi.plugin('upload').controller('content-api');
  for (const [name, act] of Object.entries(actions.parse(controller))) {
    controller[name] = async (ctx: Context, next: Next) => {
      if (touchesStoredFile(name, ctx) && !(await mayPreview(strapi, ctx.state.auth))) throw previewNeeded();
      return act.call(controller, ctx, next);
    };
  }
}

/** Whether a field at the root of GraphQL, by its type, reads the media library. */
export const readsMediaLibrary = (type: GraphQLOutputType): boolean =>
  getNamedType(type).name.startsWith('UploadFile');
