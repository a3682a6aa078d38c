import type { Outcome, Reason } from '@parvis/procedure';
import type { ManySteps, StepsInTurn } from '../../domain/many-steps';

type Take = (application: number) => Promise<Outcome<unknown>>;

/** Has something done with each application by itself: one that refuses holds up none of the others. */
export async function oneByOne(applications: readonly number[], take: Take): Promise<ManySteps<Reason>> {
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

/**
 * The same with a part of them.
 *
 * @param applications in the order of their ids.
 * @param after the application behind which the part begins; 0 for the first part.
 * @param most how many the part holds.
 */
export async function inTurn(
  applications: readonly number[],
  { after, most }: { readonly after: number; readonly most: number },
  take: Take,
): Promise<StepsInTurn<Reason>> {
  const coming = applications.filter((application) => application > after);
  const part = coming.slice(0, most);
  const left = coming.length - part.length;
  return { ...(await oneByOne(part, take)), left, next: left === 0 ? null : (part.at(-1) ?? null) };
}
