import type { PossibleStep } from '../possible';
import type { AwardEvent, AwardState } from './award-procedure';
import type { Day } from './validity';

/** What the office does with an award by itself. */
export const OFFICE_AWARD_EVENTS = ['warn', 'withdraw'] as const satisfies readonly AwardEvent[];
export type OfficeAwardEvent = (typeof OFFICE_AWARD_EVENTS)[number];

/** An award as the office sees it. Days are those of the edition's zone. */
export interface AwardView {
  readonly id: number;
  readonly number: string;
  readonly application: number;
  readonly commune: { readonly code: string; readonly name: string };
  readonly level: { readonly code: string; readonly label: string } | null;
  readonly state: AwardState;
  readonly version: number;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly heardOn: Day | null;
  /** Why it was warned about or withdrawn. */
  readonly reason: string | null;
  readonly steps: readonly PossibleStep<OfficeAwardEvent>[];
}
