import type { DocumentPlace, Obstacle, PlanKind } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import { isEditorial } from '../editorial-type';
import type { Language } from '../language-of-request';
import { say } from '../validation/messages/say';
import { problemsAtPublication } from '../validation/publication';
import { publicationMessages } from './messages';
import { isKeptPublic } from './once-public';

/** What the publication of a document, or its end, would be refused for today. */
export async function obstacles(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentPlace,
  kind: PlanKind,
  language: Language,
): Promise<readonly Obstacle[]> {
  if (!isEditorial(uid)) return [];
  if (kind === 'unpublish') {
    const kept = await isKeptPublic(strapi, uid, documentId);
    return kept ? [{ path: [], message: publicationMessages[language].neverUnpublished }] : [];
  }
  const problems = await problemsAtPublication(strapi, uid, documentId);
  return problems.map((problem) => ({ path: problem.path, message: say(problem, language) }));
}
