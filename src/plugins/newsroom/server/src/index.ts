import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import panelTypes from './controllers/panel-types';
import recordController from './controllers/record';
import * as mailings from './mailings';
import * as pressLists from './press-lists';
import register from './register';
import admin from './routes/admin';
import contentApi from './routes/content-api';
import { contextOf } from './services/context';
import pressDocumentsService from './services/press-documents';
import { publicRecord } from './services/public-record';

export type { Notice } from './domain/happened';
export type { Mailing, Moment } from './domain/mailing';
export type { Place } from './domain/published-version';
export type { Correction } from './domain/record-procedure';
export { mailings } from './mailings';
export {
  type Asked,
  type PressDocument,
  type PressDocuments,
  type PressKit,
  pressDocuments,
} from './press-documents';
export { record } from './record';
export type { MailingInput, Mailings, Possible } from './services/mailings';
export type { PublicRecord, Seen } from './services/public-record';

export default {
  register,
  bootstrap,
  contentTypes: { ...pressLists.contentTypes },
  services: {
    pressDocuments: pressDocumentsService,
    record: ({ strapi }: { strapi: Core.Strapi }) => publicRecord(contextOf(strapi)),
    ...pressLists.services,
    ...mailings.services,
  },
  controllers: {
    panelTypes,
    record: recordController,
    ...pressLists.controllers,
    ...mailings.controllers,
  },
  routes: {
    'content-api': contentApi,
    admin: {
      type: 'admin',
      routes: [...admin.routes, ...pressLists.listRoutes, ...mailings.mailingRoutes],
    },
  },
};
