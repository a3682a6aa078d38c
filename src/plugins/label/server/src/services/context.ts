import type { Core } from '@strapi/strapi';
import { type LabelOptions, readOptions } from '../options';

/** What the services of the label work with. */
export interface LabelContext {
  readonly strapi: Core.Strapi;
  readonly options: LabelOptions;
}

const contexts = new WeakMap<Core.Strapi, LabelContext>();

/**
 * The context of a running Strapi.
 *
 * @throws Error when the options of the plugin are wrong.
 */
export function contextOf(strapi: Core.Strapi): LabelContext {
  const known = contexts.get(strapi);
  if (known !== undefined) return known;
  const context = { strapi, options: readOptions(strapi) };
  contexts.set(strapi, context);
  return context;
}
