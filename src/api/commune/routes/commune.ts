import { factories } from '@strapi/strapi';

/** Reference data: it is read, and written by its importer alone. */
export default factories.createCoreRouter('api::commune.commune', { only: ['find', 'findOne'] });
