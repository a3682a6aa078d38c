import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import journalist from './content-types/journalist/schema.json';
import pressList from './content-types/press-list/schema.json';
import imports from './controllers/imports';
import journalists from './controllers/journalists';
import mailingsController from './controllers/mailings';
import panelTypes from './controllers/panel-types';
import recordController from './controllers/record';
import unsubscriptions from './controllers/unsubscriptions';
import register from './register';
import admin from './routes/admin';
import contentApi from './routes/content-api';
import { contextOf } from './services/context';
import pressDocumentsService from './services/documents/press-documents';
import importsService from './services/lists/imports';
import optOutService from './services/lists/opt-out';
import viewsService from './services/lists/views';
import mailingsService from './services/mailings/mailings';
import { publicRecord } from './services/record/public-record';

export type { Mailing, Moment } from './domain/mailings/mailing';
export type { Notice } from './domain/record/happened';
export type { Place } from './domain/record/published-version';
export type { Correction } from './domain/record/record-procedure';
export { mailings } from './interface/mailings';
export {
  type Asked,
  type PressDocument,
  type PressDocuments,
  type PressKit,
  pressDocuments,
} from './interface/press-documents';
export { record } from './interface/record';
export type { MailingInput, Mailings, Possible } from './services/mailings/mailings';
export type { PublicRecord, Seen } from './services/record/public-record';

export default {
  register,
  bootstrap,
  contentTypes: { journalist: { schema: journalist }, 'press-list': { schema: pressList } },
  services: {
    pressDocuments: pressDocumentsService,
    record: ({ strapi }: { strapi: Core.Strapi }) => publicRecord(contextOf(strapi)),
    imports: importsService,
    'opt-out': optOutService,
    views: viewsService,
    mailings: mailingsService,
  },
  controllers: {
    panelTypes,
    record: recordController,
    imports,
    journalists,
    mailings: mailingsController,
    unsubscriptions,
  },
  routes: { 'content-api': contentApi, admin },
};
