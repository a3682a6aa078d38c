import { type Rule, writtenParts } from './draft';

/** A typewriter's quotes and apostrophes, where print has « » and ’. */
const STRAIGHT = /["']/g;

/** Quotes and apostrophes as typewriters had them. */
export const quotesStraight: Rule = (draft) =>
  writtenParts(draft).flatMap(({ field, text }) => {
    const count = text.match(STRAIGHT)?.length ?? 0;
    return count === 0 ? [] : [{ code: 'quotes-straight', field, values: { count } }];
  });
