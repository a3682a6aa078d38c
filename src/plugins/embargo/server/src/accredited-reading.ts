import { join } from 'node:path';
import { jobs } from '@parvis/jobs';
import { applySql } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import grant from './content-types/grant/schema.json';
import reading from './content-types/reading/schema.json';
import grantsController from './controllers/grants';
import readingsController from './controllers/readings';
import { hideFromGraphql } from './hide-from-graphql';
import { approvalRoutes } from './routes/approvals';
import { grantRoutes } from './routes/grants';
import { readingRoutes } from './routes/readings';
import { forgetReaders } from './services/forget-readers';
import grantsService from './services/grants';
import readingsService from './services/readings';

/** What accredited reading adds to the plugin. */
export const contentTypes = { grant: { schema: grant }, reading: { schema: reading } };
export const services = { grants: grantsService, readings: readingsService };
export const controllers = { grants: grantsController, readings: readingsController };

/** The plugin's routes for the panel and, beside them, those of accredited reading. */
export const routesWith = <Route>(admin: { readonly type: string; readonly routes: readonly Route[] }) => ({
  admin: { ...admin, routes: [...admin.routes, ...grantRoutes] },
  'content-api': { type: 'content-api', routes: [...readingRoutes, ...approvalRoutes] },
});

export function register(strapi: Core.Strapi): void {
  hideFromGraphql(strapi);
  jobs(strapi).recurring('embargo.forget-readers', {
    cron: '20 2 * * *',
    run: () => forgetReaders(strapi),
  });
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await applySql(strapi.db, [join(__dirname, 'database', 'grants.sql')]);
}
