import { type Rule, writtenParts } from './draft';

/** Two spaces in a row, whether they break or not. */
const DOUBLED = /[ \u00a0\u202f]{2,}/g;

/** Spaces that slipped in twice. */
export const spacesDoubled: Rule = (draft) =>
  writtenParts(draft).flatMap(({ field, text }) => {
    const count = text.match(DOUBLED)?.length ?? 0;
    return count === 0 ? [] : [{ code: 'spaces-doubled', field, values: { count } }];
  });
