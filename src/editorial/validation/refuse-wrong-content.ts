import type { Core } from '@strapi/strapi';
import type { DocumentWrite } from '../document-write';
import { type Language, languageOfRequest } from '../language-of-request';
import { refuseContent } from '../refusal';
import { entryProblems } from './entry-problems';
import { say } from './messages/say';
import { modelsOf } from './model';
import type { Problem } from './problem';
import { storedDraft } from './stored-draft';
import { takenValues } from './taken-values';
import { unknownTargets } from './unknown-targets';

/**
 * Refuses a wrong creation, update or copy before anything is written.
 *
 * @throws ValidationError naming every wrong field at once and how to mend it, in the language of the request.
 */
export async function refuseWrongContent(
  strapi: Core.Strapi,
  { uid, action, params }: DocumentWrite,
): Promise<void> {
  if (action !== 'create' && action !== 'update' && action !== 'clone') return;
  const models = modelsOf(strapi);
  const model = models(uid);
  const documentId = action === 'create' ? undefined : params.documentId;
  const draft = documentId === undefined ? null : await storedDraft(strapi, model, documentId, models);
  const problems = [
    ...entryProblems(model, draft, params.data, models).filter(
      ({ when }) => when === 'always' || !model.draftAndPublish,
    ),
    ...(await unknownTargets(strapi, model, params.data, models)),
    ...(await takenValues(strapi, model, params.data, action === 'update' ? documentId : undefined)),
  ];
  if (problems.length > 0) refuse(problems, languageOfRequest(strapi));
}

function refuse(problems: readonly Problem[], language: Language): never {
  const fields = problems.map(({ path }) => path.join('.')).join(', ');
  const summary = language === 'fr' ? `Champs à corriger\u202f: ${fields}` : `Fields to mend: ${fields}`;
  refuseContent(
    'INVALID_CONTENT',
    summary,
    problems.map((problem) => ({ path: problem.path, message: say(problem, language) })),
  );
}
