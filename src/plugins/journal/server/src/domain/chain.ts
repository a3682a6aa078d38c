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

/** Where a chain has got to: its last entry, or before the first one `START`. */
export interface End {
  readonly sequence: number;
  readonly hash: string;
}

export const START: End = { sequence: 0, hash: GENESIS };

/** The first entry of a chain that is not what was written, and how that shows. */
export interface BrokenLink {
  readonly subject: Subject;
  readonly sequence: number;
  readonly why: /** What it says is not what its hash covers, or its hash is not the one that was remembered of it. */
    | 'changed'
    /** It is no longer there. */
    | 'missing'
    /** It does not follow the entry before it. */
    | 'not-the-successor'
    /** It was put there later: the chain's remembered end comes before it. */
    | 'added';
}

/**
 * Judges the next entry of a chain.
 *
 * @param end where the chain has got to before it.
 * @param hash SHA-256 of what the entry covers, as it is stored now.
 */
export function brokenAt(end: End, entry: Entry, hash: string): BrokenLink | undefined {
  const { subject, sequence } = entry;
  if (sequence > end.sequence + 1) return { subject, sequence: end.sequence + 1, why: 'missing' };
  if (sequence !== end.sequence + 1 || entry.previousHash !== end.hash) {
    return { subject, sequence, why: 'not-the-successor' };
  }
  return entry.hash === hash ? undefined : { subject, sequence, why: 'changed' };
}

/**
 * Judges the end of a chain. An entry that was cut off at the end, or the last one written anew with a hash that
 * fits, leaves no trace in the chain itself: that is why its end is remembered beside it.
 *
 * @param end where the chain has got to.
 * @param remembered where it had got to when its last entry was appended.
 */
export function brokenEnd(subject: Subject, end: End, remembered: End): BrokenLink | undefined {
  if (end.sequence < remembered.sequence) return { subject, sequence: end.sequence + 1, why: 'missing' };
  if (end.sequence > remembered.sequence) {
    return { subject, sequence: remembered.sequence + 1, why: 'added' };
  }
  return end.hash === remembered.hash ? undefined : { subject, sequence: end.sequence, why: 'changed' };
}
