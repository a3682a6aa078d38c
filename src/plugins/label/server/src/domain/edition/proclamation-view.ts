import type { SaidReason } from '../possible';

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
