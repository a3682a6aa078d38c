import type { Place, PublishedVersion } from './published-version';
import type { Correction } from './record-procedure';

/** Why a document is withdrawn, as its readers are told. */
export const WITHDRAWAL_REASONS = ['legal', 'error', 'duplicate', 'request', 'other'] as const;

/** What stands in the place of a withdrawn text. */
export interface Notice {
  readonly reason: (typeof WITHDRAWAL_REASONS)[number];
  readonly explanation: string | null;
  /** Address of the text that replaces it. */
  readonly replacementUrl: string | null;
}

/** What became of a document in public, and the version that shows it. */
export type Happened = { readonly place: Place; readonly version: PublishedVersion } & (
  | { readonly event: 'released' }
  | { readonly event: 'corrected'; readonly correction: Correction }
  | { readonly event: 'withdrawn'; readonly notice: Notice }
  | { readonly event: 'reinstated'; readonly why: string; readonly correction: Correction | null }
);
