import type { Core } from '@strapi/strapi';
import type { Grid } from '../domain/grid/grid';
import type { DossierSource } from '../interface/dossier-source';
import { readOptions, type ScoringOptions } from '../options';

/** What the services of scoring work with. */
export interface ScoringContext {
  readonly strapi: Core.Strapi;
  readonly options: ScoringOptions;
  /** Grids that can change no more, read, by their hashes: every mark that is saved asks for one. */
  readonly fixedGrids: Map<string, Grid>;
  /** Where dossiers come from that no content type holds, by the uid under which they are scored. */
  readonly sources: Map<string, DossierSource>;
}

const contexts = new WeakMap<Core.Strapi, ScoringContext>();

/**
 * The context of a running Strapi.
 *
 * @throws Error when the options of the plugin are wrong.
 */
export function contextOf(strapi: Core.Strapi): ScoringContext {
  const known = contexts.get(strapi);
  if (known !== undefined) return known;
  const context: ScoringContext = {
    ...{ strapi, options: readOptions(strapi) },
    ...{ fixedGrids: new Map(), sources: new Map() },
  };
  contexts.set(strapi, context);
  return context;
}
