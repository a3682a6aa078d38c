import type { Core } from '@strapi/strapi';
import { entryProblems } from './entry-problems';
import { modelsOf } from './model';
import type { Problem } from './problem';
import { storedDraft } from './stored-draft';

/**
 * Everything that stands in the way of publishing a document's draft, in the order of its fields' rules: required
 * fields left empty, rules of publication, and rules that a draft from before them may break. Empty when it may be
 * published, and when there is no such draft.
 */
export async function problemsAtPublication(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Problem[]> {
  const models = modelsOf(strapi);
  const draft = await storedDraft(strapi, models(uid), documentId, models);
  return draft === null ? [] : entryProblems(models(uid), draft, {}, models);
}
