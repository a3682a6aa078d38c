/** What was decided about a node of a dossier. */
export type DecisionFile =
  | { readonly state: 'na'; readonly reason?: string }
  | { readonly state: 'factor'; readonly factor: string; readonly reason?: string };

/** What one juror gave; null is an abstention. */
export interface SheetFile {
  /** A pseudonym that means nothing outside the run. */
  readonly juror: string;
  /** Whether the juror was recused: the sheet is kept and counts for nothing. */
  readonly excluded?: boolean;
  readonly marks: Readonly<Record<string, string | null>>;
}

/** What is scored, as it is published and handed in: dossier.schema.json states its shape. */
export interface DossierFile {
  readonly applicability?: Readonly<Record<string, DecisionFile>>;
  readonly sheets: readonly SheetFile[];
  /** What was decided about the evidence of a node; `accepted` opens gates, whatever else does not. */
  readonly evidence?: Readonly<Record<string, string>>;
}
