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
import pressDocumentsService from './services/documents/press-documents';
import { publicRecord } from './services/record/public-record';

export type { Mailing, Moment } from './domain/mailings/mailing';
export type { Notice } from './domain/record/happened';
export type { Place } from './domain/record/published-version';
export type { Correction } from './domain/record/record-procedure';
export {
  type Asked,
  type PressDocument,
  type PressDocuments,
  type PressKit,
  pressDocuments,
} from './interface/press-documents';
export { record } from './interface/record';
export { mailings } from './mailings';
export type { MailingInput, Mailings, Possible } from './services/mailings/mailings';
export type { PublicRecord, Seen } from './services/record/public-record';

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
