import { type AdminRole, corrects, previews } from './grant';

/** What Strapi's own roles gain here. They are Strapi's to create, and no reset touches them. */
export const STRAPI_OWN_ROLES: readonly Pick<AdminRole, 'code' | 'grants'>[] = [
  { code: 'strapi-editor', grants: [...previews, ...corrects] },
  { code: 'strapi-author', grants: previews },
];
