import type { Language } from '@parvis/procedure/server';
import { errorSentence, type ScoringError } from '@parvis/scoring/engine';
import { placeInTried } from '../../domain/trial/trial-dossier';
import type { SelfAssessment } from './self-assessment';

/** A self-assessment as it is answered: what is lacking in one language; the trace keeps both. */
export function toldAssessment({ next, ...assessed }: SelfAssessment, language: Language) {
  if (next === null) return { ...assessed, next };
  const conditions = next.conditions.map((one) => ({ ...one, sentence: one.sentence[language] }));
  return { ...assessed, next: { ...next, conditions } };
}

/** What is wrong by the rules of scoring: a stable code, where it is in what was tried, and how to mend it. */
export function toldError(error: ScoringError, language: Language) {
  const { code, file: _dossier, path, ...found } = error;
  return { code, message: errorSentence(error)[language], details: { ...found, path: placeInTried(path) } };
}
