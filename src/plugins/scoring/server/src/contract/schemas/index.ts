import dossier from './dossier.schema.json';
import error from './error.schema.json';
import grid from './grid.schema.json';
import ratings from './ratings.schema.json';
import result from './result.schema.json';

/** The shapes of what scoring takes and answers, as JSON Schemas (draft 2020-12). */
export const SCHEMAS = { grid, dossier, result, error, ratings } as const;
