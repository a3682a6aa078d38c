import { join } from 'node:path';
import { jobs } from '@parvis/jobs';
import { applySql, inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import journalist from './content-types/journalist/schema.json';
import pressList from './content-types/press-list/schema.json';
import importsController from './controllers/imports';
import journalistsController from './controllers/journalists';
import { registerListPermissions } from './list-permissions';
import { hideFromGraphql } from './services/lists/hide-from-graphql';
import importsService from './services/lists/imports';
import { registerJournalistRules } from './services/lists/journalist-rules';
import optOutService, { type OptOut } from './services/lists/opt-out';
import { prepareSuppressionKey } from './services/lists/suppression';
import viewsService from './services/lists/views';

export { listRoutes } from './routes/lists';

/** What journalists and lists add to the plugin. */
export const contentTypes = { journalist: { schema: journalist }, 'press-list': { schema: pressList } };
export const services = { imports: importsService, 'opt-out': optOutService, views: viewsService };
export const controllers = { imports: importsController, journalists: journalistsController };

export async function register(strapi: Core.Strapi): Promise<void> {
  hideFromGraphql(strapi);
  registerJournalistRules(strapi);
  await registerListPermissions(strapi);
  jobs(strapi).recurring('newsroom.forget-opted-out', {
    cron: '40 3 * * *',
    async run() {
      const service: OptOut = strapi.plugin('newsroom').service('opt-out');
      await service.forgetOptedOut();
    },
  });
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  const files = ['lists.sql', 'mailings.sql'].map((name) => join(__dirname, 'database', name));
  await applySql(strapi.db, files);
  await inTransaction(strapi.db, prepareSuppressionKey);
}
