/** A language in which Parvis writes to people. */
export type Language = 'fr' | 'en';
