import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Where the public API lists communes, so that one is found by its name. */
const communes = z.strictObject({
  /** A path of this server, without a query. */
  path: z.string().regex(/^\/[\w/-]+$/),
  /** Its fields. */
  code: z.string().default('code'),
  name: z.string().default('name'),
  department: z.string().default('departmentName'),
});

/** Kinds of evidence that refer to content of the public API. */
export const CONTENT_KINDS = ['practice-sheet', 'workshop', 'citizen-day'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** Where the public API lists what a piece of evidence may refer to, so that one is found by its title. */
const contents = z.strictObject({
  /** A path of this server, without a query. */
  path: z.string().regex(/^\/[\w/-]+$/),
  /** Its field with the title. */
  title: z.string().default('title'),
  /** What fields have to be, for lists that hold other things too. */
  where: z.record(z.string(), z.string()).default({}),
});

const schema = z.strictObject({
  /** Under which path of this server its pages are. */
  path: z
    .string()
    .regex(/^(?:\/[a-z0-9-]+)+$/, { error: 'Write a path such as /candidature.' })
    .default('/candidature'),
  /** Who speaks: stands above the pages. */
  publisher: z.string().min(1).default('Parvis'),
  /** The mail address of whoever makes the accounts; the pages name no address without it. */
  contact: z.email().nullable().default(null),
  communes: communes.nullable().default(null),
  /** By kind of evidence; a kind that is not named here is not offered. */
  contents: z.partialRecord(z.enum(CONTENT_KINDS), contents).default({}),
});

export type SiteOptions = z.infer<typeof schema>;

/**
 * What stands in Strapi's configuration under `plugin::label-site`.
 *
 * @throws Error that says what is wrong with it.
 */
export function readOptions(strapi: Core.Strapi): SiteOptions {
  const { success, data, error } = schema.safeParse(strapi.config.get('plugin::label-site', {}));
  if (!success) throw wrong(z.prettifyError(error));
  const prefix = z.string().parse(strapi.config.get('api.rest.prefix', '/api'));
  const taken = [prefix, '/admin', '/uploads'].find((root) => `${data.path}/`.startsWith(`${root}/`));
  if (taken !== undefined) throw wrong(`Below "${taken}" something else is served: choose another path.`);
  return data;
}

const wrong = (why: string): Error =>
  new Error(`The options of the plugin label-site (config/plugins.ts) are wrong:\n${why}`);
