import { type PersonalLinks, personalLinks } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const keys = z.array(z.string()).min(1);
const address = z.string();

/** Whoever wants no more mail may say so by any mail that they ever got: these links have one version, for ever. */
const VERSION = 1;

function links(strapi: Core.Strapi): PersonalLinks {
  const [secret = ''] = keys.parse(strapi.config.get('server.app.keys'));
  return personalLinks({ secret, purpose: 'newsroom.unsubscription' });
}

/** The complete address at which a journalist unsubscribes. */
export function unsubscriptionAddress(strapi: Core.Strapi, journalistId: string): string {
  const base = address.parse(strapi.config.get('server.absoluteUrl'));
  const prefix = address.parse(strapi.config.get('api.rest.prefix', '/api'));
  const token = links(strapi).issueLink({ id: journalistId, version: VERSION });
  return `${base}${prefix}/newsroom/unsubscriptions/${token}`;
}

/** Whose link a token is; null when it is none of ours. */
export function journalistOfLink(strapi: Core.Strapi, token: string): string | null {
  const link = links(strapi).readLink(token);
  return link?.version === VERSION ? link.id : null;
}
