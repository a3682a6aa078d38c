import type { PersonalLink } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { contextOf } from './context';
import { apiAddress, linksFor } from './links';

const links = (strapi: Core.Strapi) => linksFor(strapi, 'embargo.reading');

type Issued = { readonly id: string; readonly linkVersion: number };

/** Whose link a token is, or null; which version the grant has now is for the caller to compare. */
export function readToken(strapi: Core.Strapi, token: string): PersonalLink | null {
  return links(strapi).readLink(token);
}

/** The complete address of a grant's present link: the site's own page, or the one that Parvis serves. */
export function linkOf(strapi: Core.Strapi, { id, linkVersion }: Issued): string {
  const token = links(strapi).issueLink({ id, version: linkVersion });
  const { page } = contextOf(strapi).options.readings;
  return page === null ? addressOf(strapi, token) : page.replace('{token}', token);
}

/** Where this Parvis serves a link, and everything below it. */
export function addressOf(strapi: Core.Strapi, token: string): string {
  return apiAddress(strapi, `/embargo/readings/${token}`);
}

/** The same for a page of this Parvis itself. */
export function pathOf(strapi: Core.Strapi, token: string): string {
  return new URL(addressOf(strapi, token)).pathname;
}
