import { type Procedure, procedure, refusedFor, type Verdict } from '@parvis/procedure';

export const DECISION_STATES = ['draft', 'adopted', 'notified', 'published', 'superseded'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/**
 * - `adopt`: the jury has agreed to it.
 * - `notify`: the commune is told, with the ways of appeal.
 * - `publish`: everybody may read it.
 * - `supersede`: the next decision on the same application takes its place.
 */
export const DECISION_EVENTS = ['adopt', 'notify', 'publish', 'supersede'] as const;
export type DecisionEvent = (typeof DECISION_EVENTS)[number];

export const OUTCOMES = ['awarded', 'action-plan', 'refused', 'inadmissible'] as const;
export type DecisionOutcome = (typeof OUTCOMES)[number];

/** What the guards judge by. */
export interface DecisionFacts {
  readonly outcome: DecisionOutcome;
  /** The level that is granted; null for none. */
  readonly level: string | null;
  /** The level that the grid gives, by the score and every condition; null for none. */
  readonly levelByGrid: string | null;
  /** Why another level is granted than by the grid; null where none was given. */
  readonly overrideReason: string | null;
  readonly motivation: string;
  /** Who deliberated, without those who were recused, and how many it takes. */
  readonly present: number;
  readonly quorum: number;
  /** Whether the proclamation has taken place. */
  readonly proclaimed: boolean;
}

const said = (text: string | null): boolean => text !== null && text.trim() !== '';

const wellFounded = (facts: DecisionFacts): Verdict => {
  const { outcome, level, levelByGrid, overrideReason, motivation, present, quorum } = facts;
  return refusedFor([
    ...(present >= quorum ? [] : [{ code: 'QUORUM', values: { has: present, needs: quorum } }]),
    ...(said(motivation) ? [] : [{ code: 'MOTIVATION_NEEDED' }]),
    ...((outcome === 'awarded') === (level !== null) ? [] : [{ code: 'LEVEL_DOES_NOT_FIT' }]),
    ...(outcome === 'inadmissible' || level === levelByGrid || said(overrideReason)
      ? []
      : [{ code: 'OVERRIDE_REASON_NEEDED' }]),
  ]);
};

const whenProclaimed = ({ proclaimed }: DecisionFacts): Verdict =>
  refusedFor(proclaimed ? [] : [{ code: 'NOT_PROCLAIMED' }]);

/** What can happen to a decision. It is never edited once it is adopted: the next one supersedes it. */
export const decisionProcedure: Procedure<DecisionState, DecisionEvent, DecisionFacts> = procedure([
  { from: ['draft'], event: 'adopt', to: 'adopted', guard: wellFounded },
  { from: ['adopted'], event: 'notify', to: 'notified', guard: whenProclaimed },
  { from: ['notified'], event: 'publish', to: 'published', guard: whenProclaimed },
  { from: ['adopted', 'notified', 'published'], event: 'supersede', to: 'superseded' },
]);
