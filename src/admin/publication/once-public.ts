/** The types that, once public, are withdrawn or cancelled with a notice, never unpublished or deleted. */
const ONCE_PUBLIC = ['api::press-release.press-release', 'api::event.event', 'api::webinar.webinar'];

/** Whether entries of a type stay public once they were. */
export function staysPublic(uid: string): boolean {
  return ONCE_PUBLIC.includes(uid);
}

/** Whether an entry, as the content manager hands it to its actions, has a public version. */
export function isPublic(document: object | undefined): boolean {
  if (document === undefined || !('status' in document)) return false;
  return document.status === 'published' || document.status === 'modified';
}
