import type { Knex } from 'knex';

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

/** Those of which the name of the commune contains some words, or the code in a column begins with them. */
export function namedLike(query: Knex.QueryBuilder, words: string, code: string): Knex.QueryBuilder {
  const looked = words.trim();
  if (looked === '') return query;
  return query.where((either) =>
    either
      .whereRaw(`position(? in ${FOLDED}) > 0`, [folded(looked)])
      .orWhereRaw('starts_with(??, ?)', [code, looked.toUpperCase()]),
  );
}
