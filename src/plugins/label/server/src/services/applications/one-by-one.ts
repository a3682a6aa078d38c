import type { Outcome, Reason } from '@parvis/procedure';
import type { ManySteps } from '../../domain/many-steps';

/** Has something done with each application by itself: one that refuses holds up none of the others. */
export async function oneByOne(
  applications: readonly number[],
  take: (application: number) => Promise<Outcome<unknown>>,
): Promise<ManySteps<Reason>> {
  const done: number[] = [];
  const refused: { application: number; reasons: readonly Reason[] }[] = [];
  for (const application of new Set(applications)) {
    const outcome = await take(application);
    if (outcome.done) {
      done.push(application);
      continue;
    }
    const { refusal } = outcome;
    const reasons = refusal.kind === 'not-allowed' ? refusal.reasons : [{ code: 'NOT_FOUND' }];
    refused.push({ application, reasons });
  }
  return { done, refused };
}
