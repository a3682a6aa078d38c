import { lengthOf, type Rule } from './draft';

/** The usual length of a French press release, spaces included: one page. */
const [LEAST, MOST] = [1500, 3000];

/** Title, lead and body together, against what newsrooms are used to. An empty draft is not begun. */
export const textLength: Rule = ({ title, lead, body }) => {
  const length = [title, lead, body].reduce((sum, text) => sum + lengthOf(text), 0);
  const values = { length, least: LEAST, most: MOST };
  if (length === 0) return [];
  if (length < LEAST) return [{ code: 'text-short', field: 'body', values }];
  return length > MOST ? [{ code: 'text-long', field: 'body', values }] : [];
};
