/** What a press release is, in the order in which newsrooms know it. */
export const KINDS = ['release', 'kit', 'invitation', 'statement', 'clarification'] as const;
export type Kind = (typeof KINDS)[number];

/** A file with what it shows in words. */
export interface Picture<File> {
  readonly file: File;
  readonly alt: string;
}

/** Who speaks in a release. */
export interface Issuer<File> {
  readonly name: string;
  readonly logo: Picture<File> | null;
  /** What is always said about them: « À propos ». */
  readonly boilerplate: string | null;
}

/** Whom the press may call or write to. */
export interface Contact {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** Kept for the newsroom: never in anything that leaves it. */
  readonly internal: boolean;
  /** The first and the last day (YYYY-MM-DD) on which they answer; null when there is no such day. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Quote {
  readonly text: string;
  readonly speaker: string;
  readonly role: string | null;
}

export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly source: string;
  readonly sampleSize: number | null;
  readonly year: number | null;
}

export interface Attachment<File> extends Picture<File> {
  readonly caption: string | null;
  readonly credit: string | null;
  readonly licence: string | null;
}

export interface Correction {
  readonly date: Date;
  readonly note: string;
  readonly major: boolean;
}

export interface Withdrawal {
  readonly date: Date;
  readonly reason: string;
  readonly explanation: string | null;
  readonly replacementUrl: string | null;
}

/** One version of a press release. How its text and files are held is not the domain's business. */
export interface Release<Body, File> {
  readonly documentId: string;
  readonly kind: Kind;
  readonly reference: string | null;
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly lead: string | null;
  readonly body: Body;
  /** The day has no time and no zone: it is midnight in UTC. */
  readonly dateline: { readonly place: string; readonly date: Date } | null;
  readonly issuers: readonly Issuer<File>[];
  readonly contacts: readonly Contact[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly cover: Picture<File> | null;
  readonly attachments: readonly Attachment<File>[];
  readonly corrections: readonly Correction[];
  readonly withdrawal: Withdrawal | null;
  /** When this version was written last. */
  readonly changedAt: Date;
}
