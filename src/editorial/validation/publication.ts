import type { Core } from '@strapi/strapi';
import { fieldsOfMove } from '../agenda/record-moved-start';
import { entryProblems } from './entry-problems';
import { modelsOf } from './model';
import type { Problem } from './problem';
import { storedDraft } from './stored-draft';

/**
 * Everything that stands in the way of publishing a document's draft, in the order of its fields' rules: required
 * fields left empty, rules of publication, and rules that a draft from before them may break. What the publication
 * itself will write counts as written. Empty when it may be published, and when there is no such draft.
 */
export async function problemsAtPublication(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Problem[]> {
  const models = modelsOf(strapi);
  const draft = await storedDraft(strapi, models(uid), documentId, models);
  if (draft === null) return [];
  const written = await fieldsOfMove(strapi, uid, documentId);
  return entryProblems(models(uid), draft, { ...written }, models);
}
