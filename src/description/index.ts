import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { describeApi } from './describe';
import { readModels, readRoutes } from './models';
import type { OpenApiDocument } from './openapi';
import { type Page, renderPage } from './page';

type Description = Readonly<{ document: OpenApiDocument; page: Page }>;

const known = new WeakMap<Core.Strapi, Description>();

/** The description of a running Parvis: made at the first request, the same as long as it runs. */
export function descriptionOf(strapi: Core.Strapi): Description {
  const made = known.get(strapi) ?? describe(strapi);
  known.set(strapi, made);
  return made;
}

function describe(strapi: Core.Strapi): Description {
  const document = describeApi({
    models: readModels(strapi),
    routes: readRoutes(strapi),
    version: z.string().parse(strapi.config.get('info.version')),
    server: z.string().parse(strapi.config.get('server.absoluteUrl')).replace(/\/$/, ''),
  });
  return { document, page: renderPage(document) };
}
