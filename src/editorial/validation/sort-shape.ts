import type { Core, Struct } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';
import { languageOfRequest } from '../language-of-request';
import { refuseContent } from '../refusal';
import { say } from './messages/say';
import { isFields } from './plain-value';
import { always } from './problem';

const NESTED = new Set(['component', 'media', 'relation']);

/**
 * Refuses an order by something inside a plain field (`sort[id][id]=asc`), which Strapi lets through to the query
 * builder.
 */
export function refuseSortInsidePlainFields(strapi: Core.Strapi, uid: EditorialUid, sort: unknown): void {
  const { attributes }: Struct.ContentTypeSchema = strapi.contentType(uid);
  for (const part of (Array.isArray(sort) ? sort : [sort]).filter(isFields)) {
    for (const [name, direction] of Object.entries(part)) {
      if (typeof direction === 'string' || NESTED.has(attributes[name]?.type ?? '')) continue;
      const message = say(always(['sort', name], 'sort'), languageOfRequest(strapi));
      refuseContent('UNUSABLE_VALUE', message, [{ path: ['sort', name], message }]);
    }
  }
}
