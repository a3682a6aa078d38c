import { type PersonalLinks, personalLinks } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const keys = z.array(z.string()).min(1);
const address = z.string();

/** The personal links of one purpose, signed with the key of the application. */
export function linksFor(strapi: Core.Strapi, purpose: string): PersonalLinks {
  const [secret = ''] = keys.parse(strapi.config.get('server.app.keys'));
  return personalLinks({ secret, purpose });
}

/** The links by which the contacts of partners read and approve a draft. */
export function approvalLinks(strapi: Core.Strapi): PersonalLinks {
  return linksFor(strapi, 'embargo.approval');
}

/** The complete address of a path of the content API. */
export function apiAddress(strapi: Core.Strapi, path: string): string {
  const base = address.parse(strapi.config.get('server.absoluteUrl'));
  const prefix = address.parse(strapi.config.get('api.rest.prefix', '/api'));
  return `${base}${prefix}${path}`;
}

/** A link has one version: what ends it is the end of its request or of the plan. */
const VERSION = 1;

/** The address of the page on which a contact answers a request. */
export function approvalAddress(strapi: Core.Strapi, approvalId: number): string {
  const token = approvalLinks(strapi).issueLink({ id: String(approvalId), version: VERSION });
  return apiAddress(strapi, `/embargo/approvals/${token}`);
}

/** The request that a link belongs to; null when it is no link of ours. */
export function approvalOfLink(strapi: Core.Strapi, token: string): number | null {
  const link = approvalLinks(strapi).readLink(token);
  return link === null || link.version !== VERSION ? null : Number(link.id);
}
