import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import board from './controllers/board';
import destroy from './destroy';
import type { Jobs } from './interface/jobs';
import type { Mail } from './interface/mail';
import mailKinds from './mail/kinds';
import { checkOptions } from './options';
import registry from './queue/registry';
import register from './register';
import admin from './routes/admin';
import boardService from './services/board';
import jobsService from './services/jobs';
import mailService from './services/mail';
import metricsService, { type Metrics } from './services/metrics';
import workersService, { type Workers } from './services/workers';

export type { Gauge } from './domain/gauges';
export type { MailCounts, MailState } from './domain/outbox';
export type { Handler, InTransaction, Jobs, Recurring, Try } from './interface/jobs';
export type { Composed, Mail, MailKind, NewMail, Values } from './interface/mail';
export { type EmlFolder, emlFolder } from './mail/eml-folder';
export type { OutboxRow } from './mail/rows';
export type { Metrics } from './services/metrics';
export type { Workers } from './services/workers';

/** The queue of a running Strapi. */
export function jobs(strapi: Core.Strapi): Jobs {
  return strapi.plugin('jobs').service('jobs');
}

/** The outbox of a running Strapi. */
export function mail(strapi: Core.Strapi): Mail {
  return strapi.plugin('jobs').service('mail');
}

/** The numbers of a running Strapi's queue and outbox. */
export function metrics(strapi: Core.Strapi): Metrics {
  return strapi.plugin('jobs').service('metrics');
}

/** The workers of a running Strapi, which start by themselves when it listens. */
export function workers(strapi: Core.Strapi): Workers {
  return strapi.plugin('jobs').service('workers');
}

export default {
  config: { default: {}, validator: checkOptions },
  register,
  bootstrap,
  destroy,
  controllers: { board },
  routes: { admin },
  services: {
    registry,
    jobs: jobsService,
    'mail-kinds': mailKinds,
    mail: mailService,
    workers: workersService,
    board: boardService,
    metrics: metricsService,
  },
};
