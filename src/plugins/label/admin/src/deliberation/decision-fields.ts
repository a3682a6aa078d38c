import { type DecisionOutcome, OUTCOMES } from '../../../server/src/domain/decision/decision-procedure';
import type { DecisionView } from '../../../server/src/domain/jury/jury-view';

/** A decision as it is edited. */
export interface DecisionFields {
  readonly outcome: DecisionOutcome;
  /** Empty for none. */
  readonly level: string;
  readonly overrideReason: string;
  readonly motivation: string;
  readonly recused: readonly number[];
}

export type DecisionFault = 'level' | 'override' | 'motivation';

export const isOutcome = (text: string): text is DecisionOutcome =>
  OUTCOMES.some((outcome) => outcome === text);

export const decisionFields = (decision: DecisionView): DecisionFields => ({
  ...{ outcome: decision.outcome, level: decision.level ?? '', motivation: decision.motivation },
  ...{ overrideReason: decision.overrideReason ?? '', recused: decision.recused },
});

/** The level that is granted: none but to whoever is awarded. */
export const levelOf = ({ outcome, level }: DecisionFields): string | null =>
  outcome === 'awarded' && level !== '' ? level : null;

/** Whether the jury decides otherwise than the grid, and has to say why. */
export const differs = (fields: DecisionFields, levelByGrid: string | null): boolean =>
  fields.outcome !== 'inadmissible' && levelOf(fields) !== levelByGrid;

/** What the decision lacks before it can be adopted, in the order of the form. */
export function decisionFaults(fields: DecisionFields, levelByGrid: string | null): readonly DecisionFault[] {
  return [
    ...(fields.outcome === 'awarded' && fields.level === '' ? (['level'] as const) : []),
    ...(differs(fields, levelByGrid) && fields.overrideReason.trim() === '' ? (['override'] as const) : []),
    ...(fields.motivation.trim() === '' ? (['motivation'] as const) : []),
  ];
}

/** The decision as it is sent: a reason for another level goes with one alone. */
export const sentDecision = (fields: DecisionFields, levelByGrid: string | null) => ({
  ...{ outcome: fields.outcome, level: levelOf(fields), recused: fields.recused },
  overrideReason: differs(fields, levelByGrid) ? fields.overrideReason.trim() : null,
  motivation: fields.motivation.trim(),
});
