import type { Core } from '@strapi/strapi';
import { documentsOf } from '../controllers/press-documents';
import { releaseTypes } from '../services/documents/reading/release-types';
import { unsubscriptionRoutes } from './mailings';

/** Open to everyone, since only what is published is answered with. */
const config = { auth: false } as const;

/** The routes of every type of releases, and of unsubscribing from mailings, on the content API. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api',
  prefix: '',
  routes: [
    ...releaseTypes(strapi).flatMap((type) => {
      const { pdf, kit } = documentsOf(strapi, type);
      return [
        { method: 'GET', path: `/${type.path}/:documentId/pdf`, handler: pdf, config },
        { method: 'GET', path: `/${type.path}/:documentId/press-kit`, handler: kit, config },
      ];
    }),
    ...unsubscriptionRoutes,
  ],
});
