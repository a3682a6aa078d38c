/** What the advice reads of a draft, as it stands in the form. */
export interface AdviceDraft {
  readonly title: string;
  readonly lead: string;
  /** The words of the rich text, one line for each paragraph. */
  readonly body: string;
  /** Null when the draft needs none, or its type has no such field. */
  readonly hasDateline: boolean | null;
  readonly hasContact: boolean | null;
  /** Acronyms that need no explanation, beside those that everybody knows. */
  readonly knownAcronyms: readonly string[];
}

/** One piece of advice: what a press officer would say over one's shoulder. It never forbids anything. */
export interface Advice {
  readonly code:
    | 'title-long'
    | 'lead-long'
    | 'text-short'
    | 'text-long'
    | 'dateline-missing'
    | 'contact-missing'
    | 'acronym-unexplained'
    | 'spaces-doubled'
    | 'quotes-straight';
  /** The part of the draft that it is about. */
  readonly field: 'title' | 'lead' | 'body' | 'dateline' | 'contacts' | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Rule = (draft: AdviceDraft) => readonly Advice[];

/** The written parts of a draft, in the order in which they are read. */
export function writtenParts({ title, lead, body }: AdviceDraft) {
  return [
    { field: 'title', text: title },
    { field: 'lead', text: lead },
    { field: 'body', text: body },
  ] as const;
}

/** Characters as a person counts them: an accented letter is one. */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC').trim()].length;
}
