import type { AwardState } from '../../../server/src/domain/award/award-procedure';
import type { PossibleStep, SaidReason } from '../../../server/src/domain/possible';

/** How far the proclamation of an edition is. */
export interface ProclamationView {
  readonly planned: boolean;
  /** The instant of the calendar. */
  readonly at: string | null;
  /** Whether it can take place when its instant has come, and every reason why not. */
  readonly ready: boolean;
  readonly reasons: readonly SaidReason[];
  /** Of the edition. */
  readonly version: number;
}

/** An award as the office sees it. Days are written YYYY-MM-DD. */
export interface AwardView {
  readonly id: number;
  readonly number: string;
  readonly application: number;
  readonly commune: { readonly code: string; readonly name: string };
  readonly level: { readonly code: string; readonly label: string } | null;
  readonly state: AwardState;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly heardOn: string | null;
  readonly reason: string | null;
  readonly steps: readonly PossibleStep<'warn' | 'withdraw'>[];
}
