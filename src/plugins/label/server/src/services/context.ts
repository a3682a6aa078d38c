import type { GridFile } from '@parvis/scoring';
import type { Core } from '@strapi/strapi';
import type { Question } from '../domain/application/questions';
import type { NamedGrid } from '../domain/edition/edition-view';
import { type LabelOptions, readOptions } from '../options';

/** A grid that changes no more. */
export interface FixedGrid extends NamedGrid {
  readonly hash: string;
  readonly questions: readonly Question[];
  /** In ascending order. */
  readonly levels: NonNullable<GridFile['levels']>;
}

/** What the services of the label work with. */
export interface LabelContext {
  readonly strapi: Core.Strapi;
  readonly options: LabelOptions;
  /** Grids of editions that have been opened, by their hashes. */
  readonly grids: Map<string, FixedGrid>;
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
  const context = { strapi, options: readOptions(strapi), grids: new Map<string, FixedGrid>() };
  contexts.set(strapi, context);
  return context;
}
