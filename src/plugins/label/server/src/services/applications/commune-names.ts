/**
 * The name of an application's commune as it is looked for and listed: without its accents, and with hyphens and
 * apostrophes as good as spaces.
 */
export const FOLDED = `regexp_replace(regexp_replace(normalize(lower(snapshot ->> 'name'), NFD), '[\\u0300-\\u036f]', '', 'g'),
  '[-''’ ]+', ' ', 'g')`;

/** The same of what somebody looks for. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[-'’ ]+/g, ' ');
