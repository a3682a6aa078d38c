/** A piece of evidence as a juror finds it beside a criterion. */
export interface PieceOfEvidence {
  readonly title: string;
  /** What was decided about it; null where nothing is to be decided. */
  readonly decision: 'accepted' | 'rejected' | null;
  /** A page of the web, or a file that the panel fetches from this address of its own server; null where there is neither. */
  readonly at: { readonly kind: 'link' | 'file'; readonly address: string } | null;
}

/** What a dossier says on one criterion. */
export interface Statement {
  readonly text: string;
  /** The mark that its author gives it; null for none. */
  readonly mark: string | null;
  /** Why its author says that the criterion does not apply; null when they do not say so. */
  readonly notApplicable: string | null;
  readonly evidence: readonly PieceOfEvidence[];
}
