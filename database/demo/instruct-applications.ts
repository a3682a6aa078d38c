import { label } from '@parvis/label';
import type { Applied } from './apply';
import type { Entry } from './content';
import type { Load } from './load';
import { doneOf } from './outcome';

/** Instructs an application as far as its plan says. @param due until when a complement is awaited. */
export async function instruct(
  load: Load,
  entry: Entry,
  { plan, id, pieces }: Applied,
  due: Date,
): Promise<void> {
  const { instruction } = label(load.strapi);
  const asked = { staff: load.staff.office };
  const { reaches, complement, notApplicable, reason } = plan;
  const step = async (
    event: 'instruct' | 'request-complement' | 'dismiss' | 'make-ready',
    more: object = {},
  ) => {
    const wanted = { ...{ id, event, reason: '', due: null, items: [] }, ...more };
    doneOf(entry, await instruction.step(wanted, asked));
  };
  if (reaches === 'draft' || reaches === 'withdrawn' || reaches === 'submitted') return;
  await step('instruct');
  if (reaches === 'in-instruction') return;
  if (complement !== undefined) return step('request-complement', { due, items: [complement] });
  if (reaches === 'inadmissible') return step('dismiss', { reason });
  for (const piece of pieces) {
    const decided = { application: id, piece, decision: 'accepted' as const, reason: '' };
    doneOf(entry, await instruction.decideEvidence(decided, asked));
  }
  if (notApplicable !== undefined) {
    const { question, reason: why } = notApplicable;
    const decided = { application: id, question, state: 'na' as const, factor: null, reason: why };
    doneOf(entry, await instruction.decideApplicability(decided, asked));
  }
  await step('make-ready');
}
