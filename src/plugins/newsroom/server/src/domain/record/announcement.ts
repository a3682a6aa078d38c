import type { Correction } from './record-procedure';

/** What somebody has said of the next publication of a document. */
export type Announcement =
  | { readonly event: 'republish'; readonly correction: Correction }
  /** The text comes back. The reason is for the journal; a correction is named when the text has changed meanwhile. */
  | { readonly event: 'reinstate'; readonly why: string; readonly correction: Correction | null };
