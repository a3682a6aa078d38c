import { httpError, type Language } from '@parvis/procedure/server';
import type { ScoringError } from '@parvis/scoring/engine';
import { toldError } from '../services/self-assessment/told-assessment';

/** What is wrong by the rules of scoring, as 422. */
export const scoringError = (error: ScoringError, language: Language): Error =>
  httpError({ status: 422, ...toldError(error, language) });
