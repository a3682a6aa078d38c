import { embargo } from '@parvis/embargo';
import type { Core } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';
import { languageOfRequest } from '../language-of-request';
import { refuseContent } from '../refusal';
import { say } from '../validation/messages/say';
import { problemsAtPublication } from '../validation/publication';
import { publicationMessages } from './messages';

/**
 * Refuses a publication that would be incomplete: fields that the public needs are empty or wrong, or relations to
 * unpublished documents would be dropped by Strapi without a word.
 */
export async function checkPublication(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<void> {
  const language = languageOfRequest(strapi);
  const messages = publicationMessages[language];
  const problems = await problemsAtPublication(strapi, uid, documentId);
  if (problems.length > 0) {
    const said = problems.map((problem) => ({ path: problem.path, message: say(problem, language) }));
    refuseContent('INVALID_CONTENT', messages.incomplete, said);
  }
  if (uid === 'api::press-contact.press-contact') {
    const contact = await strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null } });
    if (contact?.publicDisplay === false) {
      const problem = { path: ['publicDisplay'], message: messages.internalContact };
      refuseContent('INTERNAL_CONTACT', messages.internalContact, [problem]);
    }
  }
  const targets = await embargo(strapi).unpublishedTargets({ uid, documentId });
  if (targets.length > 0) {
    refuseContent(
      'UNPUBLISHED_TARGETS',
      messages.unpublishedTargets([...new Set(targets.map((target) => target.title))]),
      targets.map(({ path, title }) => ({ path, message: messages.unpublishedTarget(title) })),
    );
  }
}
