import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import composition from './controllers/composition';
import grids from './controllers/grids';
import panels from './controllers/panels';
import publicResults from './controllers/public-results';
import runs from './controllers/runs';
import sheets from './controllers/sheets';
import register from './register';
import admin from './routes/admin';
import contentApi from './routes/content-api';
import { contextOf } from './services/context';
import { makeScoring } from './services/scoring';

export type { Statement } from './domain/desk/statement';
export type { GridFile } from './domain/grid/grid-file';
export type { ScoreResult } from './domain/result';
export type { DossierSource } from './interface/dossier-source';
export type { Grids, Panels, Reader, Runs, Scoring, Sheets } from './interface/scoring';
export type { BroughtDossier, Sourced } from './interface/sourced';
export { scoring } from './services/accessor';
export type { Answer } from './services/answer';
export type { KnownDocument } from './services/documents/known-document';
export type { DossierStanding } from './services/sourced/standing-of-dossiers';
export { scoringSayings } from './services/words';

export default {
  register,
  bootstrap,
  routes: { admin, 'content-api': contentApi },
  controllers: { composition, grids, panels, 'public-results': publicResults, runs, sheets },
  services: {
    scoring: ({ strapi }: { strapi: Core.Strapi }) => makeScoring(contextOf(strapi)),
  },
};
