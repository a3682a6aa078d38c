/** A line of text; all of it may be a link. */
export interface Line {
  readonly text: string;
  readonly url: string | null;
}
