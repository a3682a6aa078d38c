import { type BrokenLink, brokenAt, brokenEnd, type End, START } from './chain';
import type { Entry, Subject } from './entry';

/** An entry at its place, and what is remembered of the end of its chain. */
export interface Link {
  readonly subject: Subject;
  readonly sequence: number;
  /** `undefined` when what is stored there is no entry any more. */
  readonly entry: Entry | undefined;
  readonly end: End;
}

/** What a walk has seen. */
export interface Walked {
  readonly chains: number;
  readonly entries: number;
}

/** A walk along every chain, one entry after the other. It keeps one entry in mind, however long the journal is. */
export interface Walk {
  /** Takes the next entry, chain after chain, each in the order of its sequence. */
  take(link: Link): BrokenLink | undefined;
  /** To be called after the last entry. */
  end(): BrokenLink | undefined;
  readonly walked: Walked;
}

interface Chain {
  readonly subject: Subject;
  readonly end: End;
  readonly remembered: End;
}

const isSame = (one: Subject, other: Subject): boolean => one.type === other.type && one.id === other.id;

/** @param hashOf SHA-256 of what an entry covers. */
export function startWalk(hashOf: (entry: Entry) => string): Walk {
  let chain: Chain | undefined;
  let chains = 0;
  let entries = 0;

  const leave = (): BrokenLink | undefined => chain && brokenEnd(chain.subject, chain.end, chain.remembered);

  return {
    take({ subject, sequence, entry, end }) {
      const goesOn = chain !== undefined && isSame(chain.subject, subject);
      const broken = goesOn ? undefined : leave();
      if (broken) return broken;
      if (!goesOn) chains += 1;
      entries += 1;
      const before = goesOn && chain !== undefined ? chain.end : START;
      if (entry === undefined) return { subject, sequence, why: 'changed' };
      chain = { subject, end: { sequence, hash: entry.hash }, remembered: end };
      return brokenAt(before, entry, hashOf(entry));
    },
    end: leave,
    get walked() {
      return { chains, entries };
    },
  };
}
