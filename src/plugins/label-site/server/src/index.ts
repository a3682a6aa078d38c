import type { Core } from '@strapi/strapi';
import { serveSite } from './serve';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    serveSite(strapi);
  },
};
