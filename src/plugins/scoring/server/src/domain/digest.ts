import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';

/**
 * SHA-256 of the canonical form (RFC 8785) of a value, in hexadecimal: the same on every machine and in a browser.
 *
 * @param value made of texts, booleans, whole numbers, nulls, arrays and objects.
 */
export const digest = (value: object): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));
