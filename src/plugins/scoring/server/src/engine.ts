/**
 * The engine `parvis-score/1` by itself: no server, no database, no Strapi. What the commands, another plugin and a
 * visitor's browser compute with is this.
 */
export { dossierOf, dossierText, gridOf, gridText, ratingsText } from './contract/read-file';
export { readRatings } from './contract/read-ratings';
export { fleiss } from './domain/agreement/fleiss';
export { icc } from './domain/agreement/icc';
export { krippendorff, MEASUREMENT_LEVELS, pairableValues } from './domain/agreement/krippendorff';
export type { Agreement } from './domain/agreement/ratings';
export { type Reading, readingOf } from './domain/agreement/reading';
export { type RoundMark, type Severity, severities } from './domain/agreement/severity';
export { type Spread, spreadOf } from './domain/agreement/spread';
export type { Dossier } from './domain/dossier/dossier';
export type { DossierFile } from './domain/dossier/dossier-file';
export { readDossier } from './domain/dossier/read-dossier';
export { errorSentence } from './domain/error-sentences';
export { type Figure, figure } from './domain/exact/figure';
export type { Sentence } from './domain/exact/in-words';
export type { Grid } from './domain/grid/grid';
export type { GridFile, LevelFile, NodeFile } from './domain/grid/grid-file';
export { readGrid } from './domain/grid/read-grid';
export { type Step, stepsOf } from './domain/grid/scale-steps';
export type { BlockerResult, ScoreResult } from './domain/result';
export { score } from './domain/score';
export type { Checked, ErrorFile, ScoringError } from './domain/scoring-error';
export { type Contender, type Decider, type Ranked, rank } from './domain/steps/s10-ranking';
export { workOut } from './domain/work-out';
