import type { GrantState } from './grant-procedure';

/**
 * What a personal link shows.
 *
 * - `closed`: nothing, as if there were no such link.
 * - `conditions`: the terms of the embargo, and nothing of the document.
 * - `embargoed`: the draft, to whoever has accepted the terms.
 * - `public`: the published version.
 */
export type Stage = 'closed' | 'conditions' | 'embargoed' | 'public';

export interface ReadingFacts {
  readonly at: Date;
  readonly state: GrantState;
  readonly expiresAt: Date;
  /** The version of the link that the grant has now, and the one that was followed. */
  readonly linkVersion: number;
  readonly followedVersion: number;
  /** Up to which instant the reader promised silence. */
  readonly acceptedEmbargo: Date | null;
  /** Until when the document is under embargo; null when nothing is planned, or no longer. */
  readonly embargo: Date | null;
  /** A document that was deleted has neither version. */
  readonly hasDraft: boolean;
  readonly isPublished: boolean;
}

/** Decides what a link shows at an instant. An embargo that was put off has to be accepted anew. */
export function readingStage(facts: ReadingFacts): Stage {
  const {
    at,
    state,
    expiresAt,
    linkVersion,
    followedVersion,
    acceptedEmbargo,
    embargo,
    hasDraft,
    isPublished,
  } = facts;
  if (state === 'revoked' || followedVersion !== linkVersion || expiresAt <= at) return 'closed';
  if (embargo === null) return isPublished ? 'public' : 'closed';
  if (!hasDraft) return 'closed';
  const accepted = state === 'accepted' && acceptedEmbargo !== null && acceptedEmbargo >= embargo;
  return accepted ? 'embargoed' : 'conditions';
}
