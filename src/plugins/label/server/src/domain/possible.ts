/** A reason in the reader's language: its code for programs, its sentence for people. */
export interface SaidReason {
  readonly code: string;
  readonly message: string;
}

/** A step as a button shows it: whether it can be taken now, and every reason why not. */
export interface PossibleStep<Event extends string> {
  readonly event: Event;
  readonly allowed: boolean;
  readonly reasons: readonly SaidReason[];
}
