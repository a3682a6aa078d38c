import type { Outcome, Reason } from '@parvis/procedure';
import type { ManySteps } from '../../domain/many-steps';

/**
 * Has something done with each application by itself: one that refuses holds up none of the others.
 *
 * @param most with how many at the most; whoever would come after them is not asked.
 */
export async function oneByOne(
  applications: readonly number[],
  take: (application: number) => Promise<Outcome<unknown>>,
  most = applications.length,
): Promise<ManySteps<Reason>> {
  const done: number[] = [];
  const refused: { application: number; reasons: readonly Reason[] }[] = [];
  for (const application of new Set(applications)) {
    if (done.length >= most) break;
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
