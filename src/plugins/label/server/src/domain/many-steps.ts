import type { SaidReason } from './possible';

/** What became of a step that was asked of many applications: which took it, and why the others did not. */
export interface ManySteps<Why = SaidReason> {
  readonly done: readonly number[];
  readonly refused: readonly { readonly application: number; readonly reasons: readonly Why[] }[];
}

/** The same of a part of them, as long as one request takes: whoever asks for all asks again for the rest. */
export interface StepsInTurn<Why = SaidReason> extends ManySteps<Why> {
  /** After which application the rest comes; null when there is none. */
  readonly next: number | null;
  /** How many the rest are. */
  readonly left: number;
}
