import type { Rule } from './draft';

/** Somebody whom a journalist can call. */
export const contactMissing: Rule = ({ hasContact }) =>
  hasContact === false ? [{ code: 'contact-missing', field: 'contacts', values: {} }] : [];
