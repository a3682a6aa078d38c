import type { Core } from '@strapi/strapi';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import type { Target } from './load';
import { isRealCommune, nameFor, referencesIn } from './references';

/**
 * Finds the communes of the reference data to which the demo refers.
 *
 * @throws DemoContentError naming the codes that the database does not hold.
 */
export async function findRealCommunes(
  strapi: Core.Strapi,
  entries: readonly Entry[],
): Promise<Map<string, Target>> {
  const references = entries.flatMap(({ fields }) => referencesIn(fields)).filter(isRealCommune);
  const codes = [...new Set(references.map(({ key }) => key))];
  const rows = await strapi
    .documents('api::commune.commune')
    .findMany({ filters: { code: { $in: codes } }, fields: ['code'], limit: codes.length });
  const found = new Map(
    rows.map(({ code, documentId }) => [nameFor('communes', String(code)), { id: documentId }]),
  );
  const missing = codes.filter((code) => !found.has(nameFor('communes', code)));
  if (missing.length > 0)
    throw new DemoContentError(
      `The demo refers to communes that this database does not hold: ${missing.join(', ')}. Import the communes first.`,
    );
  return found;
}
