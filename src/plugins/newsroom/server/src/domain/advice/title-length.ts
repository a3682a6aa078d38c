import { lengthOf, type Rule } from './draft';

/** Beyond this a title is cut in subject lines and search results. */
const MOST = 100;

/** A title that is quoted whole. */
export const titleLength: Rule = ({ title }) => {
  const length = lengthOf(title);
  return length > MOST ? [{ code: 'title-long', field: 'title', values: { length, most: MOST } }] : [];
};
