import { randomInt } from 'node:crypto';

const FIRST = 'abcdefghijklmnopqrstuvwxyz';
const ALL = `${FIRST}0123456789`;

const one = (letters: string): string => letters.charAt(randomInt(letters.length));

/** A documentId of the shape that Strapi gives: 24 small letters and digits, the first a letter. */
export function newDocumentId(): string {
  return one(FIRST) + Array.from({ length: 23 }, () => one(ALL)).join('');
}
