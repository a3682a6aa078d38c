/** A criterion of a grid, as a commune answers it. */
export interface Question {
  readonly code: string;
  readonly label: string;
  /** The mark for which nothing has to be proved, as the grid writes it. */
  readonly lowest: string;
  readonly mayBeNotApplicable: boolean;
  /** How many pieces of evidence it needs; of these kinds, or of any where none is named. */
  readonly evidence: { readonly minimum: number; readonly kinds: readonly string[] };
}
