import type { Core } from '@strapi/strapi';
import type { Jobs } from './services/jobs';
import type { Mail } from './services/mail';

export type { MailState } from './domain/outbox';
export type { Handler, InTransaction, Jobs, Recurring, Try } from './services/jobs';
export type { Composed, Mail, MailCounts, MailKind, NewMail, OutboxMail, Values } from './services/mail';

/** The queue of a running Strapi. */
export function jobs(strapi: Core.Strapi): Jobs {
  return strapi.plugin('jobs').service('jobs');
}

/** The outbox of a running Strapi. */
export function mail(strapi: Core.Strapi): Mail {
  return strapi.plugin('jobs').service('mail');
}

export default {};
