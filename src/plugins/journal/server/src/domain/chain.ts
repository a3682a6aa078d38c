import type { Entry, Json, Subject } from './entry';

/** What the first entry of a subject follows. */
export const GENESIS = '0'.repeat(64);

/** What the hash of an entry covers: all that it says, its place in the chain and the hash before it. */
export function covered(entry: Omit<Entry, 'hash'>): Json {
  return {
    subject: { type: entry.subject.type, id: entry.subject.id },
    sequence: entry.sequence,
    at: entry.at.toISOString(),
    actor: { kind: entry.actor.kind, id: entry.actor.id },
    action: entry.action,
    before: entry.before ?? null,
    after: entry.after ?? null,
    note: entry.note ?? null,
    previousHash: entry.previousHash,
  };
}

/** The first entry of a chain that is not what was written, and how that shows. */
export interface BrokenLink {
  readonly subject: Subject;
  readonly sequence: number;
  readonly why: 'changed' | 'missing-before' | 'not-the-successor';
}

/**
 * Follows the chain of one subject.
 *
 * @param entries all of them, in the order of their sequence.
 * @param hashOf SHA-256 of what an entry covers.
 * @returns the first broken link, or nothing. Entries cut off at the end leave no trace in the chain itself.
 */
export function firstBrokenLink(
  entries: readonly Entry[],
  hashOf: (entry: Entry) => string,
): BrokenLink | undefined {
  let expected = 1;
  let previousHash = GENESIS;
  for (const entry of entries) {
    const { subject, sequence } = entry;
    if (sequence !== expected) return { subject, sequence, why: 'missing-before' };
    if (entry.previousHash !== previousHash) return { subject, sequence, why: 'not-the-successor' };
    if (hashOf(entry) !== entry.hash) return { subject, sequence, why: 'changed' };
    expected += 1;
    previousHash = entry.hash;
  }
  return undefined;
}
