/** How far a mailing is. */
export interface MailingProgress {
  readonly recipients: number;
  readonly waiting: number;
  readonly delivered: number;
  /** Their servers will never take it. */
  readonly refused: number;
  /** Given up after many tries. */
  readonly failed: number;
  /** No longer wanted when their turn came, or cancelled. */
  readonly notSent: number;
  /** Those whose reading under embargo has been opened; null when no mail had one. */
  readonly opened: number | null;
}

/** Somebody whom the mail did not reach. */
export interface Unreached {
  readonly id: string;
  /** Null when they have been forgotten since. */
  readonly name: string | null;
  readonly outlet: string | null;
  readonly email: string | null;
  readonly state: 'refused' | 'failed';
  /** What the server answered, as a code. */
  readonly error: string | null;
}
