export const MAILING_STATES = ['draft', 'planned', 'held', 'sending', 'sent', 'cancelled'] as const;

/**
 * - `draft`: it can be changed; nobody has been written to.
 * - `planned`: it waits for its moment.
 * - `held`: its moment came, or what it waited for was given up, and it could not be sent: a person has to look at it.
 * - `sending`: mails are on their way.
 */
export type MailingState = (typeof MAILING_STATES)[number];

export const MOMENTS = ['now', 'instant', 'lift'] as const;

/** When a mailing is sent: as soon as somebody says so, at an instant, or at the minute its document is public. */
export type Moment = (typeof MOMENTS)[number];

/** A mailing of a document to press lists. */
export interface Mailing {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly state: MailingState;
  /** Grows by one with each step. */
  readonly version: number;
  /** documentIds of press lists. */
  readonly lists: readonly string[];
  /** Null: the title of the document. */
  readonly subject: string | null;
  /** What stands above the link, in the sender's own words. */
  readonly introduction: string | null;
  readonly moment: Moment;
  readonly instant: Date | null;
  /** The IANA zone in which people speak of the instant. */
  readonly zone: string | null;
  readonly ownerId: number;
  readonly begunAt: Date | null;
  readonly endedAt: Date | null;
}
