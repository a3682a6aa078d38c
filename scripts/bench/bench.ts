/** What a bench found, as one line of its table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
}

/** Something that is measured. It says nothing by itself. */
export interface Bench {
  readonly name: string;
  /** @returns the version of PostgreSQL it ran on, when it needs one, and what it found. */
  run(): Promise<{ readonly postgres?: string; readonly figures: readonly Figure[] }>;
}
