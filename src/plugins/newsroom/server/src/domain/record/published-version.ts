import { type Json, type JsonObject, sameJson } from '../json';

/** A document: content type and documentId. */
export interface Place {
  readonly uid: string;
  readonly documentId: string;
}

/**
 * Why a version came to be read by the public.
 *
 * - `release`: the first publication.
 * - `minor`, `major`: a correction.
 * - `withdrawal`, `reinstatement`: the notice in the place of the text, and the text again.
 * - `found`: it was public before its versions were kept.
 * - `around`: its own text is the same, what it points at or its address is not.
 */
export const CAUSES = [
  'release',
  'minor',
  'major',
  'withdrawal',
  'reinstatement',
  'found',
  'around',
] as const;

export type Cause = (typeof CAUSES)[number];

/** One version that the public has read. */
export interface PublishedVersion {
  readonly place: Place;
  /** 1, 2, 3 … within its document. */
  readonly number: number;
  readonly at: Date;
  readonly cause: Cause;
  readonly content: JsonObject;
  /** The hash of the version before; of the first one `GENESIS`. */
  readonly previousHash: string;
  /** SHA-256, in hexadecimal, of the canonical JSON of what `covered` names. */
  readonly hash: string;
}

/** What the first version of a document follows. */
export const GENESIS = '0'.repeat(64);

/** What the hash of a version covers: all that it says, its place in the chain and the hash before it. */
export function covered(version: Omit<PublishedVersion, 'hash'>): Json {
  const { place, number, at, cause, content, previousHash } = version;
  return {
    uid: place.uid,
    documentId: place.documentId,
    number,
    at: at.toISOString(),
    cause,
    content,
    previousHash,
  };
}

/**
 * The number of the first version that is not what was written, or nothing when all are.
 *
 * @param versions all of a document, in the order of their numbers.
 */
export function firstBroken(
  versions: readonly PublishedVersion[],
  hashOf: (version: PublishedVersion) => string,
): number | undefined {
  let previousHash = GENESIS;
  for (const [index, version] of versions.entries()) {
    const follows = version.number === index + 1 && version.previousHash === previousHash;
    if (!follows || hashOf(version) !== version.hash) return version.number;
    previousHash = version.hash;
  }
  return undefined;
}

/** The last version in which the document's own text was public: the notice of a withdrawal is none. */
export function lastText(versions: readonly PublishedVersion[]): PublishedVersion | undefined {
  return versions.findLast(({ cause }) => cause !== 'withdrawal');
}

/** Whether a version says the same as the one before. */
export function saysTheSame(version: PublishedVersion | undefined, content: JsonObject): boolean {
  return version !== undefined && sameJson(version.content, content);
}
