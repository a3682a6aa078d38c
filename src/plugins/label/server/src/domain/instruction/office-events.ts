/** What the office can do with an application between its submission and the jury. */
export const OFFICE_EVENTS = ['instruct', 'request-complement', 'resume', 'dismiss', 'make-ready'] as const;
export type OfficeEvent = (typeof OFFICE_EVENTS)[number];

/** What the office asks a commune for. */
export interface ComplementItem {
  /** The code of the question whose answer may be changed; null for what belongs to the whole dossier. */
  readonly question: string | null;
  readonly text: string;
}
