import type { Core, UID } from '@strapi/strapi';
import { readOptions } from '../../../options';
import type { DocumentOptions } from '../../../options/documents';

/** A content type whose entries are handed over as documents, and how. */
export interface ReleaseType extends DocumentOptions {
  readonly uid: UID.ContentType;
}

/** All of them. */
export function releaseTypes(strapi: Core.Strapi): ReleaseType[] {
  const { types } = readOptions(strapi);
  return Object.values(strapi.contentTypes).flatMap(({ uid }) => {
    const documents = types[uid]?.documents;
    return documents === undefined ? [] : [{ ...documents, uid }];
  });
}
