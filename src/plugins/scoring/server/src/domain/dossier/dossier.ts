import type { Exact } from '../exact/exact';

/** What was decided about a node. */
export type Decision =
  | { readonly state: 'na'; readonly reason: string }
  | { readonly state: 'factor'; readonly factor: Exact; readonly reason: string };

/** The marks of a juror who was not recused, by code; abstentions are left out. */
export interface Sheet {
  readonly juror: string;
  readonly marks: ReadonlyMap<string, Exact>;
}

/** A dossier that has been checked against its grid. */
export interface Dossier {
  readonly decisions: ReadonlyMap<string, Decision>;
  /** In the order of their jurors' names, so that nothing depends on the order in which they came. */
  readonly sheets: readonly Sheet[];
  readonly accepted: ReadonlySet<string>;
  /** SHA-256 of its canonical form. */
  readonly hash: string;
}
