import type { Core } from '@strapi/strapi';
import { type EmbargoOptions, readOptions } from '../options';
import { Hooks } from './hooks';

/** What every service of the embargo works with. */
export interface EmbargoContext {
  readonly strapi: Core.Strapi;
  readonly options: EmbargoOptions;
  readonly hooks: Hooks;
}

const contexts = new WeakMap<Core.Strapi, EmbargoContext>();

/**
 * The context of a running Strapi.
 *
 * @throws Error when the options of the plugin are wrong.
 */
export function contextOf(strapi: Core.Strapi): EmbargoContext {
  const context = contexts.get(strapi) ?? { strapi, options: readOptions(strapi), hooks: new Hooks() };
  contexts.set(strapi, context);
  return context;
}
