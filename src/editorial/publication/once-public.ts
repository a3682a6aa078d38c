import type { Core } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';
import { languageOfRequest } from '../language-of-request';
import { refuseState } from '../refusal';
import { everPublished } from './first-publications';
import { publicationMessages } from './messages';

/** What the public has seen of these is withdrawn or cancelled with a notice; it does not vanish. */
const ONCE_PUBLIC: ReadonlySet<EditorialUid> = new Set<EditorialUid>([
  'api::press-release.press-release',
  'api::event.event',
  'api::webinar.webinar',
]);

/** Whether a document has been public and may therefore never leave again. */
export async function isKeptPublic(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
): Promise<boolean> {
  return ONCE_PUBLIC.has(uid) && (await everPublished(strapi, uid, documentId));
}

/** Refuses to unpublish or delete a release, event or webinar that has been public. */
export async function keepOncePublic(
  strapi: Core.Strapi,
  uid: EditorialUid,
  documentId: string,
  action: 'unpublish' | 'delete',
): Promise<void> {
  if (!(await isKeptPublic(strapi, uid, documentId))) return;
  const messages = publicationMessages[languageOfRequest(strapi)];
  refuseState('ONCE_PUBLIC', action === 'delete' ? messages.neverDeleted : messages.neverUnpublished);
}
