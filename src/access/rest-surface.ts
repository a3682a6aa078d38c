import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Routes that plugins put on the content API and that serve no front end here, by plugin: their handlers. */
const CLOSED_ROUTES: Readonly<Record<string, RegExp>> = {
  // The model of the content is in the API description.
  'content-type-builder': /./,
  // Mail is sent by what has a reason to, not by whoever holds a token.
  email: /./,
  // Content has one language.
  i18n: /./,
  // Accounts are made in the panel, and sign in with a password only. Roles are data.
  'users-permissions':
    /^(auth\.(connect|register|emailConfirmation|sendEmailConfirmation)|user\.(?!me$)|role\.|permissions\.)/,
};

/** The address of an identity provider, whose handler is also that of signing in. */
const PROVIDER_CALLBACK = '/auth/:provider/callback';

const route = z.looseObject({ path: z.string(), handler: z.string() });

/** Takes those routes away. To be called before Strapi sets up its routing. */
export function narrowRest(strapi: Core.Strapi): void {
  for (const [plugin, closed] of Object.entries(CLOSED_ROUTES)) {
    const router = z
      .custom<{ routes: unknown }>((value) => value !== undefined)
      .parse(Reflect.get(strapi.plugin(plugin).routes, 'content-api'));
    router.routes = z
      .array(route)
      .parse(router.routes)
      .filter(({ handler, path }) => !closed.test(handler) && path !== PROVIDER_CALLBACK);
  }
}

/**
 * Hides what a file belongs to: Strapi follows that relation to every version of an entry, drafts included,
 * for whoever reads a published entry with the same file.
 */
export function hideFileOwners(strapi: Core.Strapi): void {
  const owners = strapi.contentType('plugin::upload.file').attributes.related;
  if (owners === undefined)
    throw new Error('Files no longer have the attribute "related": see what took its place.');
  owners.private = true;
}
