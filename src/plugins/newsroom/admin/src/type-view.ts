/** In which fields of a content type the writing advice looks. */
export interface AdviceFields {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly dateline?: string;
  readonly contacts?: string;
  readonly noDatelineFor: Readonly<Record<string, readonly string[]>>;
  readonly knownAcronyms: readonly string[];
}

/** What the newsroom does for a content type. */
export interface TypeView {
  readonly record: boolean;
  readonly advice: AdviceFields | null;
}
