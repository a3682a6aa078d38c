import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { covered } from '../domain/chain';
import type { Entry } from '../domain/entry';

/** The hash of an entry: SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of what it covers. */
export function hashOf(entry: Omit<Entry, 'hash'>): string {
  return createHash('sha256')
    .update(canonicalize(covered(entry)) ?? '')
    .digest('hex');
}
