import { lengthOf, type Rule } from './draft';

/** Two or three sentences. */
const MOST = 400;

/** A lead that says the essential, and leaves the rest to the body. */
export const leadLength: Rule = ({ lead }) => {
  const length = lengthOf(lead);
  return length > MOST ? [{ code: 'lead-long', field: 'lead', values: { length, most: MOST } }] : [];
};
