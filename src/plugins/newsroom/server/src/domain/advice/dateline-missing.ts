import type { Rule } from './draft';

/** « Lille, le 23 novembre 2023 » : without it nobody knows from where and when a release speaks. */
export const datelineMissing: Rule = ({ hasDateline }) =>
  hasDateline === false ? [{ code: 'dateline-missing', field: 'dateline', values: {} }] : [];
