import {
  ALLOWED,
  procedure,
  type Reason,
  refusedFor,
  type Transition,
  type Verdict,
} from '@parvis/procedure';

/** Whether the public reads a document's text, or the notice of its withdrawal. */
export type RecordState = 'released' | 'withdrawn';

export type RecordEvent = 'republish' | 'withdraw' | 'reinstate';

/** What somebody says of a republication: whether readers have to be told. */
export type Correction =
  | { readonly kind: 'minor' }
  /** The note is public: what was wrong and what is right. */
  | { readonly kind: 'major'; readonly note: string };

/** What the guards judge by. */
export interface RecordFacts {
  /** Whether the text that becomes public differs from the text that was. */
  readonly changed: boolean;
  readonly correction: Correction | null;
}

/** A change of what is public says what it is; what changes nothing has nothing to say. */
function isExplained({ changed, correction }: RecordFacts): Verdict {
  const reasons: Reason[] = [];
  if (changed && correction === null) reasons.push({ code: 'CORRECTION_KIND_REQUIRED' });
  if (!changed && correction !== null) reasons.push({ code: 'NOTHING_TO_CORRECT' });
  return reasons.length === 0 ? ALLOWED : refusedFor(reasons);
}

const TABLE: readonly Transition<RecordState, RecordEvent, RecordFacts>[] = [
  { from: ['released'], event: 'republish', to: 'released', guard: isExplained },
  { from: ['released'], event: 'withdraw', to: 'withdrawn' },
  {
    from: ['withdrawn'],
    event: 'republish',
    to: 'withdrawn',
    guard: () => refusedFor([{ code: 'WITHDRAWN' }]),
  },
  { from: ['withdrawn'], event: 'reinstate', to: 'released', guard: isExplained },
];

/** What becomes of a document once it has been public. */
export const recordProcedure = procedure(TABLE);
