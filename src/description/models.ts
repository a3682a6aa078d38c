import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const attribute = z.object({
  type: z.string(),
  required: z.boolean().optional(),
  private: z.boolean().optional(),
  writable: z.boolean().optional(),
  maxLength: z.number().optional(),
  minLength: z.number().optional(),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  default: z.unknown().optional(),
  enum: z.array(z.string()).optional(),
  multiple: z.boolean().optional(),
  repeatable: z.boolean().optional(),
  component: z.string().optional(),
  relation: z.string().optional(),
  target: z.string().optional(),
});

const model = z.object({
  uid: z.string(),
  globalId: z.string(),
  kind: z.enum(['collectionType', 'singleType']).optional(),
  info: z.object({ description: z.string().optional(), pluralName: z.string().optional() }),
  options: z.object({ draftAndPublish: z.boolean().optional() }).optional(),
  attributes: z.record(z.string(), attribute),
});

/** One field of a content type or component. */
export type Attribute = Readonly<z.infer<typeof attribute>>;
/** A content type or component, as far as its description needs it. */
export type Model = Readonly<z.infer<typeof model>>;

/** A route of the content API: the address as a caller writes it, and what answers there. */
export type Route = Readonly<{ method: string; path: string; handler: string }>;

/** Every content type and component that Strapi knows, by uid. */
export function readModels(strapi: Core.Strapi): ReadonlyMap<string, Model> {
  const found = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  return new Map(found.map((one) => model.parse(one)).map((one) => [one.uid, one]));
}

const router = z.object({
  type: z.string().optional(),
  prefix: z.string().optional(),
  routes: z.array(
    z.object({
      method: z.string(),
      path: z.string(),
      handler: z.unknown(),
      config: z.object({ prefix: z.string().optional() }).optional(),
    }),
  ),
});
/** By name; a plugin that gives a bare list means the panel's own API. */
const routers = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()).transform(() => ({}))]);

/** Every route that APIs and plugins have put on the content API, once Strapi has set up its routing. */
export function readRoutes(strapi: Core.Strapi): Route[] {
  const owners = [
    ...Object.entries(strapi.apis).map(([name, api]) => ({ owner: `api::${name}`, routes: api.routes })),
    ...Object.entries(strapi.plugins).map(([name, plugin]) => ({
      owner: `plugin::${name}`,
      routes: plugin.routes,
    })),
  ];
  return owners.flatMap(({ owner, routes }) =>
    Object.values(routers.parse(routes))
      .map((one) => router.parse(one))
      .filter(({ type }) => type === 'content-api')
      .flatMap(({ prefix = '', routes }) =>
        routes.map(({ method, path, handler, config }) => ({
          method: method.toLowerCase(),
          path: address(config?.prefix ?? prefix, path),
          handler: typeof handler === 'string' ? qualified(owner, handler) : '',
        })),
      ),
  );
}

function address(prefix: string, path: string): string {
  return `/api${prefix}${path}`.replace(/\/$/, '').replace(/:([A-Za-z]+)/g, '{$1}');
}

function qualified(owner: string, handler: string): string {
  return handler.startsWith(owner) ? handler : `${owner}.${handler}`;
}
