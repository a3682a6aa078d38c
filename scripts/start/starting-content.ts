import type { Core } from '@strapi/strapi';

/** Content that every start makes sure of, once the schema is in place and before the first visitor. */
export interface StartingContent {
  /** Leaves alone what is there already; writes its own line of progress when it has something to do. */
  bring(strapi: Core.Strapi): Promise<void>;
}

/** In the order in which they need each other. */
export const STARTING_CONTENT: readonly StartingContent[] = [];
