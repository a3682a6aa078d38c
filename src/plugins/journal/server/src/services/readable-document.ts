import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { Subject } from '../domain/entry';

/** What the content manager's permission checker lets one person read of one type. */
interface PermissionChecker {
  readonly cannot: { read(): boolean };
  readonly sanitizedQuery: { read(query: object): Promise<{ readonly filters?: object }> };
}

const state = z.object({ userAbility: z.custom<object>((value) => typeof value === 'object') });

const isContentType = (strapi: Core.Strapi, uid: string): uid is UID.ContentType =>
  Object.hasOwn(strapi.contentTypes, uid);

/**
 * Whether a subject is a document that a person may read in the content manager, with every condition that their
 * role puts on it.
 *
 * @param requestState the state of an admin request, in which Strapi has put the person's ability.
 */
export async function isReadableDocument(
  strapi: Core.Strapi,
  requestState: unknown,
  { type, id }: Subject,
): Promise<boolean> {
  if (!isContentType(strapi, type)) return false;
  const { userAbility } = state.parse(requestState);
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: type });
  if (checker.cannot.read()) return false;
  const { filters = {} } = await checker.sanitizedQuery.read({});
  const where = { $and: [filters, { documentId: id }] };
  const found: unknown = await strapi.db.query(type).findOne({ select: ['id'], where });
  return found !== null;
}
