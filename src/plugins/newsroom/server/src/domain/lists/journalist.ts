/** Why we may write to somebody (GDPR, article 6(1)). */
export const LEGAL_BASES = ['legitimate-interest', 'consent', 'contract'] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

export const LANGUAGES = ['fr', 'en'] as const;

/** What is kept of a journalist, in the form in which it is kept. */
export interface JournalistData {
  readonly name: string;
  readonly outlet: string;
  /** As `normalAddress` writes it; no two journalists have the same. */
  readonly email: string;
  readonly phone: string | null;
  /** On one line, separated by commas; null when there are none. */
  readonly topics: string | null;
  /** Codes of territories, likewise. */
  readonly territories: string | null;
  readonly language: (typeof LANGUAGES)[number];
  readonly legalBasis: LegalBasis;
  /** Where the address comes from: people ask. */
  readonly source: string;
  /** When it was collected: `YYYY-MM-DD`. */
  readonly collectedAt: string;
}

/** The longest texts that are kept. */
export const MAX_LENGTH = {
  name: 120,
  outlet: 160,
  phone: 30,
  topics: 500,
  territories: 300,
  source: 200,
} as const;
