import { type Procedure, procedure, type Reason, refusedFor, type Verdict } from '@parvis/procedure';

export const APPEAL_STATES = [
  'filed',
  'admissible',
  'inadmissible',
  're-examined',
  'upheld',
  'reformed',
] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/**
 * - `admit`, `dismiss`: the office decides whether it is looked into.
 * - `re-examine`: another panel has judged the dossier anew.
 * - `uphold`, `reform`: the first decision stands, or another takes its place.
 */
export const APPEAL_EVENTS = ['admit', 'dismiss', 're-examine', 'uphold', 'reform'] as const;
export type AppealEvent = (typeof APPEAL_EVENTS)[number];

/** What the guards judge by. */
export interface AppealFacts {
  /** Why it is not looked into, or how the outcome is founded; null while it is only asked what could be done. */
  readonly reason: string | null;
  /** Accounts that took part in the first judgement or decision. */
  readonly firstAuthors: readonly number[];
  /** Accounts that judged anew. */
  readonly newAuthors: readonly number[];
  /** Whether both judgements were given on one and the same version of the grid. */
  readonly sameGrid: boolean;
  readonly sheets: number;
  readonly quorum: number;
  /** Whether the decision that takes the place of the first has been adopted. */
  readonly newDecisionAdopted: boolean;
}

const withReason = ({ reason }: AppealFacts): Verdict =>
  refusedFor(reason === null || reason.trim() !== '' ? [] : [{ code: 'REASON_NEEDED' }]);

const byOthers = ({ firstAuthors, newAuthors, sameGrid, sheets, quorum }: AppealFacts): Verdict => {
  const again = newAuthors.filter((one) => firstAuthors.includes(one)).length;
  const reasons: readonly Reason[] = [
    ...(again === 0 ? [] : [{ code: 'FIRST_AUTHORS', values: { count: again } }]),
    ...(sameGrid ? [] : [{ code: 'OTHER_GRID' }]),
    ...(sheets >= quorum ? [] : [{ code: 'TOO_FEW_SHEETS', values: { has: sheets, needs: quorum } }]),
  ];
  return refusedFor(reasons);
};

/** What can happen to an appeal. */
export const appealProcedure: Procedure<AppealState, AppealEvent, AppealFacts> = procedure([
  { from: ['filed'], event: 'admit', to: 'admissible' },
  { from: ['filed'], event: 'dismiss', to: 'inadmissible', guard: withReason },
  { from: ['admissible'], event: 're-examine', to: 're-examined', guard: byOthers },
  { from: ['re-examined'], event: 'uphold', to: 'upheld', guard: withReason },
  {
    from: ['re-examined'],
    event: 'reform',
    to: 'reformed',
    guard: ({ newDecisionAdopted }) => refusedFor(newDecisionAdopted ? [] : [{ code: 'NO_DECISION' }]),
  },
]);
