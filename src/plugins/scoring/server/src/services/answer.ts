import type { Outcome } from '@parvis/procedure';
import type { ScoringError } from '../domain/scoring-error';

/** Why what was handed in cannot be scored, though the step could be taken. */
export interface Unusable {
  readonly done: false;
  readonly error: ScoringError;
}

/** What was done; or a refusal; or what is wrong by the rules of scoring. */
export type Answer<Done> = Outcome<Done> | Unusable;
