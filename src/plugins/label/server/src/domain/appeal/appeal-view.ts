import type { PossibleStep } from '../possible';
import type { AppealEvent, AppealState } from './appeal-procedure';

/** An appeal as the office sees it. */
export interface AppealView {
  readonly id: number;
  readonly state: AppealState;
  readonly version: number;
  readonly grounds: string;
  /** Why it is not looked into, or how its outcome is founded. */
  readonly reason: string | null;
  readonly filedAt: string;
  /** The decision that is contested. */
  readonly decision: { readonly id: number; readonly sequence: number };
  /** The panel of scoring that judges the dossier anew; null before the appeal is admitted. */
  readonly panel: number | null;
  readonly steps: readonly PossibleStep<AppealEvent>[];
}
