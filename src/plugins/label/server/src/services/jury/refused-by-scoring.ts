import { notAllowed, type Outcome } from '@parvis/procedure';
import type { Answer } from '@parvis/scoring';

/** What scoring answers; what it cannot work out is refused by the code of its error. */
export const refusedByScoring = <Done>(answer: Answer<Done>): Outcome<Done> =>
  'error' in answer ? notAllowed({ code: answer.error.code }) : answer;
