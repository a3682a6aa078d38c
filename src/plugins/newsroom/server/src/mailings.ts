import { jobs } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import mailingsController from './controllers/mailings';
import unsubscriptionsController from './controllers/unsubscriptions';
import { beginMailing, followEmbargo } from './services/mailings/begin-mailing';
import { fanOutMailing } from './services/mailings/fan-out';
import { finishMailing } from './services/mailings/finish-mailing';
import { registerMailingMails } from './services/mailings/mailing-mails';
import { BEGIN, FAN_OUT, FINISH } from './services/mailings/mailing-tasks';
import mailingsService, { type Mailings } from './services/mailings/mailings';

export { mailingRoutes, unsubscriptionRoutes } from './routes/mailings';

/** What mailings add to the plugin. */
export const services = { mailings: mailingsService };
export const controllers = { mailings: mailingsController, unsubscriptions: unsubscriptionsController };

/** The mailings of a running Strapi. */
export function mailings(strapi: Core.Strapi): Mailings {
  return strapi.plugin('newsroom').service('mailings');
}

const payload = z.object({ mailing: z.int() });

export function register(strapi: Core.Strapi): void {
  registerMailingMails(strapi);
  followEmbargo(strapi);
  const handle = (task: string, run: (strapi: Core.Strapi, id: number) => Promise<void>): void =>
    jobs(strapi).handle(task, { payload, run: ({ mailing }) => run(strapi, mailing) });
  handle(BEGIN, beginMailing);
  handle(FAN_OUT, fanOutMailing);
  handle(FINISH, finishMailing);
}
