import type { SaidReason } from './possible';

/** What became of a step that was asked of many applications: which took it, and why the others did not. */
export interface ManySteps<Why = SaidReason> {
  readonly done: readonly number[];
  readonly refused: readonly { readonly application: number; readonly reasons: readonly Why[] }[];
}
