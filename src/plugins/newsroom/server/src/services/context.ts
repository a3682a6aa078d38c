import type { Core } from '@strapi/strapi';
import { type NewsroomOptions, readOptions } from '../options';

/** What the services of the newsroom work with. */
export interface NewsroomContext {
  readonly strapi: Core.Strapi;
  readonly options: NewsroomOptions;
}

const contexts = new WeakMap<Core.Strapi, NewsroomContext>();

/**
 * The context of a running Strapi.
 *
 * @throws Error when the options of the plugin are wrong.
 */
export function contextOf(strapi: Core.Strapi): NewsroomContext {
  const context = contexts.get(strapi) ?? { strapi, options: readOptions(strapi) };
  contexts.set(strapi, context);
  return context;
}
